import {mkdirSync, writeFileSync} from 'node:fs';
import {editorData} from './scripts/editor-data.mjs';
import {makePublic} from './scripts/public-manifest.mjs';

export default {
  globs: [
    'src/elements/*.ts',
    'src/settings/element/agent-diagnostics-settings.ts',
    'src/fleet/element/agent-diagnostics-fleet.ts',
  ],
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
