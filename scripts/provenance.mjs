import {execFileSync} from 'node:child_process';

/** @param {string[]} args @returns {string | undefined} what git says, or nothing where there is no git or no repository */
function git(...args) {
  try {
    return execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return undefined;
  }
}

/**
 * The commit that a build is of: twelve digits, with a `+` where files differ from it; `unknown` outside of a repository.
 * @param {Record<string, string | undefined>} [environment] `GITHUB_SHA` names it where only the files were brought
 */
export function commit(environment = process.env) {
  const head = git('rev-parse', 'HEAD') ?? environment['GITHUB_SHA'];
  if (!head || !/^[0-9a-f]{12,64}$/.test(head)) return 'unknown';
  const changed = git('status', '--porcelain', '--untracked-files=no');
  return head.slice(0, 12) + (changed ? '+' : '');
}
