/**
 * What these files of `src/` export, for tests in JavaScript: `node --import tsx` reads TypeScript.
 * @param {readonly string[]} files such as `config/validate`
 * @returns {Promise<any>} all their exports
 */
export async function loadSources(files) {
  const modules = await Promise.all(files.map((file) => import(`../../src/${file}.ts`)));
  return Object.assign({}, ...modules);
}
