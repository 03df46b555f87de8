import {existsSync} from 'node:fs';

/** Where each browser is usually found; the environment variable goes before all of them. */
const CANDIDATES = {
  chromium: {
    variable: 'CHROME_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} the path of the executable
 */
export function findBrowser(name) {
  const {variable, paths} = CANDIDATES[name];
  return [process.env[variable], ...paths].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** How every test starts Chromium: quiet, and as root, as containers run it, without the sandbox that root can't have. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
];
