import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * @param {string} name of a program
 * @returns {string | undefined} where it is on the path, or where Debian keeps its daemons
 */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
