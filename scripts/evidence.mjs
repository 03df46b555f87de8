/**
 * Runs a bench and writes what it prints into a dated page of `docs/evidence/`, with how it was measured:
 * `npm run evidence -- accuracy npm run bench -- --runs 4`. The page is a record: an existing one is not overwritten.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {importSource} from './import-source.mjs';
import {commit} from './provenance.mjs';

/**
 * The page: how it was measured, then the tables. Lines of progress and of npm are left out.
 * @param {{topic: string, date: string, command: string, policy: string, machine: string, commit: string, output: string}} run
 */
export function evidencePage({topic, date, command, policy, machine, commit: of, output}) {
  const printed = output
    .split('\n')
    .filter((line) => /^(\||#|$)/.test(line))
    .join('\n')
    .trim();
  if (!printed.includes('|')) throw new Error('The command printed no table.');
  return `# ${topic[0]?.toUpperCase()}${topic.slice(1)}, ${date}

For reviewers: what one bench printed on one day. See [index](index.md) for the others.

- **measured**: ${date}, ${machine}
- **command**: \`${command}\`
- **policy**: \`${policy}\`
- **commit**: ${of}

${printed}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [topic = '', command = '', ...args] = process.argv.slice(2);
  const date = new Date().toISOString().slice(0, 10);
  const path = `docs/evidence/${date}-${topic}.md`;
  if (!/^[a-z-]+$/.test(topic) || !command) {
    throw new Error('Usage: npm run evidence -- <topic> <command> [arguments]');
  }
  if (existsSync(path)) throw new Error(`${path} is there already: a record is not overwritten.`);
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'inherit']});
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    process.stdout.write(chunk);
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  const {POLICY_ID} = await importSource('src/policy/policy.ts');
  const text = evidencePage({
    topic,
    date,
    command: [command, ...args].join(' '),
    policy: POLICY_ID,
    machine: `${cpus().length} cores`,
    commit: commit(),
    output,
  });
  writeFileSync(path, await format(text, {...(await resolveConfig(path)), parser: 'markdown'}));
  console.log(`${path}: now name it in docs/evidence/index.md.`);
}
