import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createServer} from 'node:tls';
import {promisify} from 'node:util';

/** A certificate for these hosts that nobody has signed but its own key. @param {readonly string[]} hosts */
export async function createCertificate(hosts) {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  try {
    const names = [...new Set(hosts)].map((host) => (/^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`));
    await promisify(execFile)('openssl', [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=Agent Diagnostics lab',
      '-addext',
      `subjectAltName=${names.join(',')}`,
      '-keyout',
      join(folder, 'key.pem'),
      '-out',
      join(folder, 'certificate.pem'),
    ]);
    return {
      key: await readFile(join(folder, 'key.pem')),
      cert: await readFile(join(folder, 'certificate.pem')),
    };
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/**
 * Listens with TLS. Without a target it is what waits for a ClientHello and, given anything else, waits on.
 * @param {{key: Buffer, cert: Buffer}} certificate
 * @param {{host?: string, port?: number, target?: {host: string, port: number}}} [options] `port`: a free one unless told
 *   otherwise; `target`: where what it hears is passed on to
 */
export async function createTlsFront(certificate, {host = '127.0.0.1', port = 0, target} = {}) {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const server = createServer({...certificate, ALPNProtocols: ['http/1.1']}, (secure) => {
    secure.on('error', () => secure.destroy());
    if (!target) return;
    const plain = connect(target);
    plain.on('error', () => secure.destroy());
    secure.on('close', () => plain.destroy());
    plain.on('close', () => secure.end());
    secure.pipe(plain).pipe(secure);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The front has no port');
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    host,
    port: address.port,
    /** Ends the connections that are open. */
    cut,
    async close() {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
  };
}

/**
 * The same site over HTTPS, as in the field: a front for each part, and the configuration that names the fronts.
 * @param {any} config a configuration whose services, control and egress are plain
 */
export async function overHttps(config) {
  const urls = [
    config.control.url,
    config.egress.url,
    ...config.services.map((/** @type {any} */ {url}) => url),
  ];
  const certificate = await createCertificate(urls.map((url) => new URL(url).hostname));
  /** @type {Awaited<ReturnType<typeof createTlsFront>>[]} */
  const fronts = [];
  /** @param {string} url */
  const secured = async (url) => {
    const target = {host: '127.0.0.1', port: Number(new URL(url).port)};
    const front = await createTlsFront(certificate, {target});
    fronts.push(front);
    return Object.assign(new URL(url), {protocol: 'https:', port: String(front.port)}).href;
  };
  const services = [];
  for (const service of config.services) services.push({...service, url: await secured(service.url)});
  return {
    config: {
      ...config,
      services,
      control: {url: await secured(config.control.url)},
      egress: {...config.egress, url: await secured(config.egress.url)},
    },
    close: async () => void (await Promise.all(fronts.map((front) => front.close()))),
  };
}
