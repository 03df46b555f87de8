import {cp, mkdir, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** What the pages are written with; each is a page of this name. */
export const FRAMEWORKS = /** @type {const} */ (['react', 'vue', 'svelte']);

/**
 * Builds the frameworks' pages with Vite in the project that the package is installed in.
 * @param {string} folder that project @returns {Promise<string>} where the built pages are
 */
export async function buildFrameworks(folder) {
  const root = join(folder, 'pages');
  await cp(join(import.meta.dirname, 'pages'), root, {recursive: true});
  await mkdir(join(folder, 'node_modules'), {recursive: true});
  // The frameworks are those of this repository; the package is the installed one.
  for (const name of ['react', 'react-dom', 'vue', 'svelte'])
    await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  const outDir = join(folder, 'built');
  await build({
    root,
    base: '/built/',
    configFile: false,
    logLevel: 'warn',
    plugins: [
      vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('agent-diagnostics')}}}),
      svelte({configFile: false}),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: {input: FRAMEWORKS.map((name) => join(root, `${name}.html`))},
    },
  });
  return outDir;
}
