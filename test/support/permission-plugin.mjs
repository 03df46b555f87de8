/**
 * Lets a test in a browser answer for its page what the browser would ask: `executeServerCommand('permission:set')`.
 * Firefox's driver has no word for it.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<{name: string, state: 'granted' | 'denied' | 'prompt'}>}
 */
export function permissionPlugin() {
  return {
    name: 'permission',
    async executeCommand({command, payload, session}) {
      if (command !== 'permission:set' || !payload) return undefined;
      const {name, state} = payload;
      /** @type {import('puppeteer-core').Page} */
      const page = /** @type {any} */ (session.browser).getPage(session.id);
      await page.browserContext().setPermission(new URL(page.url()).origin, {permission: {name}, state});
      return true;
    },
  };
}
