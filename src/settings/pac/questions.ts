import type {Question} from '../../pac-interpreter/index.js';
import type {Endpoint} from '../endpoints.js';

/** One endpoint in one form: what a browser would ask, and what it should be told. */
export interface PacQuestion extends Question {
  readonly endpoint: Endpoint;
  readonly wanted: 'PROXY' | 'DIRECT' | 'any';
}

const HTTPS_PORT = 443;

const WANTED = {service: 'PROXY', relay: 'DIRECT', other: 'any'} as const;

/**
 * What browsers ask about each endpoint. Both strip path and query of `https:` (Chromium always, Firefox by default). Of
 * a relay over plain TCP they make up a URL: Chromium with `https:`, Firefox with `http:`, both with the port.
 */
export function questionsFor(endpoints: readonly Endpoint[]): PacQuestion[] {
  return endpoints.flatMap((endpoint): PacQuestion[] => {
    const {kind, host, port} = endpoint;
    const shared = {endpoint, wanted: WANTED[kind], host: host.replace(/^\[|\]$/g, '')};
    const at = `${host}:${String(port)}/`;
    if (kind === 'relay') {
      return [
        {...shared, url: `https://${at}`, browser: 'chromium'},
        {...shared, url: `http://${at}`, browser: 'firefox'},
      ];
    }
    return [
      {...shared, url: port === HTTPS_PORT ? `https://${host}/` : `https://${at}`, browser: 'chromium'},
    ];
  });
}
