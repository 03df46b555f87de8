import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Why the package can't be packed here, or `false`. */
export const unbuilt = !existsSync(join(ROOT, 'dist/index.d.ts')) && 'dist/ is absent: run "npm run build"';

/**
 * The package as a user gets it: packed from what was built, and installed from the tarball into a project of its own.
 * Lit comes from npm's cache where that has it.
 */
export async function installPacked() {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  try {
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const {stdout} = await run('npm', pack, {cwd: ROOT});
    const [{filename}] = Object.values(JSON.parse(stdout));
    const tarball = join(folder, filename);
    await writeFile(join(folder, 'package.json'), JSON.stringify({private: true, type: 'module'}));
    const install = ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    await run('npm', install, {cwd: folder});
    return {
      /** The user's project. */
      folder,
      tarball,
      /** The package in it. */
      home: join(folder, 'node_modules/agent-diagnostics'),
      close: () => rm(folder, {recursive: true, force: true}),
    };
  } catch (error) {
    await rm(folder, {recursive: true, force: true});
    throw error;
  }
}

/** @typedef {Awaited<ReturnType<typeof installPacked>>} Packed */
