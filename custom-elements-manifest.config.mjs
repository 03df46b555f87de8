import {mkdirSync, writeFileSync} from 'node:fs';
import {editorData} from './src/tools/editor-data.mjs';
import {makePublic} from './src/tools/public-manifest.mjs';

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: true,
  plugins: [
    {
      name: 'public',
      packageLinkPhase({customElementsManifest}) {
        makePublic(customElementsManifest);
        const {html, css} = editorData(customElementsManifest);
        mkdirSync('dist', {recursive: true});
        for (const [name, data] of Object.entries({html, css}))
          writeFileSync(`dist/vscode.${name}-custom-data.json`, `${JSON.stringify(data, null, 2)}\n`);
      },
    },
  ],
};
