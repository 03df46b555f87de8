/**
 * Shows a test's page in the few colours that a high contrast theme leaves, or in its own again:
 * `executeServerCommand('forced-colors', {active: true})`, which tells whether the browser can. Firefox's driver has no word
 * for it, and the test runner's own for media does not know it.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<{active: boolean}>}
 */
export function forcedColorsPlugin() {
  /** Of each page: what it is told lasts as long as this. @type {WeakMap<object, import('puppeteer-core').CDPSession>} */
  const sessions = new WeakMap();
  return {
    name: 'forced-colors',
    async executeCommand({command, payload, session}) {
      if (command !== 'forced-colors' || !payload) return undefined;
      if (session.browser.name === 'Firefox') return false;
      /** @type {import('puppeteer-core').Page} */
      const page = /** @type {any} */ (session.browser).getPage(session.id);
      const devtools = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, devtools);
      const features = [{name: 'forced-colors', value: payload.active ? 'active' : 'none'}];
      await devtools.send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
}
