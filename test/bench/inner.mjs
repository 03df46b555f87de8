/**
 * Runs on the near host of the bench, in its network namespace: serves the pages on loopback, drives the browsers, and
 * answers each job that comes over IPC.
 */
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from '../support/browsers.mjs';

const ROOT = join(import.meta.dirname, '../..');
const TYPES = {html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', json: 'application/json'};

const server = createServer(async (request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response
      .writeHead(200, {'content-type': 'text/html'})
      .end('<!doctype html><title>bench</title><link rel="icon" href="data:,"><p>bench</p>');
    return;
  }
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  try {
    const body = await readFile(join(ROOT, normalize(pathname)));
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': type}).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;

/** @type {Map<string, import('puppeteer-core').Browser>} */
const browsers = new Map();

/** @param {'chromium' | 'firefox'} name */
async function launch(name) {
  const executablePath = findBrowser(name);
  return name === 'firefox'
    ? puppeteer.launch({browser: 'firefox', executablePath})
    : puppeteer.launch({
        executablePath,
        args: CHROMIUM_ARGS,
      });
}

/** @param {{browser: 'chromium' | 'firefox', job: 'runEngine' | 'runElement' | 'makeCall', argument: object}} task */
async function carryOut({browser: name, job, argument}) {
  const browser = browsers.get(name) ?? (await launch(name));
  browsers.set(name, browser);
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/`);
    await page.mouse.click(10, 10);
    const session = name === 'chromium' ? await page.createCDPSession() : undefined;
    await session?.send('Performance.enable');
    const busyMs = async () => {
      const {metrics = []} = (await session?.send('Performance.getMetrics')) ?? {};
      return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? NaN);
    };
    const beforeMs = await busyMs();
    const result = await page.evaluate(
      async (which, given) => (await import('/test/bench/page.mjs'))[which](given),
      job,
      argument,
    );
    const mainThreadMs = (await busyMs()) - beforeMs;
    // Not measured is absent.
    return {...result, ...(Number.isFinite(mainThreadMs) && {mainThreadMs})};
  } finally {
    await page.close();
  }
}

process.on('message', async ({id, task}) => {
  try {
    process.send?.({id, result: await carryOut(task)});
  } catch (error) {
    process.send?.({id, error: String(error)});
  }
});
process.on('disconnect', async () => {
  await Promise.all([...browsers.values()].map((browser) => browser.close()));
  server.close();
  server.closeAllConnections();
});
process.send?.({ready: true});
