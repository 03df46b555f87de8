/** `npm run build`: the bundles, the declarations and the manifest side by side. `-- --sizes` prints each file's size. */
import {rmSync} from 'node:fs';
import {endAll, endAllWhenTold, runPart} from './parts.mjs';

const npx = (/** @type {string[]} */ ...command) => ['npx', '--no-install', ...command];
const sizes = process.argv.includes('--sizes') ? ['--configSizes'] : [];

const PARTS = {
  bundles: npx('rollup', '--config', '--silent', ...sizes),
  declarations: npx('tsc', '--emitDeclarationOnly', '--noEmitOnError', '--outDir', 'dist'),
  manifest: npx('cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'),
};

endAllWhenTold();
rmSync('dist', {recursive: true, force: true});
try {
  await Promise.all(
    Object.entries(PARTS).map(async ([name, command]) => {
      const {ok, how, output} = await runPart({name, command});
      if (!ok) throw new Error(`${output}\nThe build of the ${name} ${how}.`);
      if (name === 'bundles') process.stdout.write(output);
    }),
  );
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
} finally {
  endAll();
}
