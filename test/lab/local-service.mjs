import {createHttpPart, json} from './http-part.mjs';

const VERSION = '8.5.370.90';

/** A program on the agent's own PC, in the place of the Screen Recording Service. */
export async function createLocalService() {
  let version = VERSION;
  const part = await createHttpPart((request, response) => json({version})(request, response));
  return {
    /** As a configuration names it. */
    config: {
      id: 'screen-recording',
      name: 'Screen Recording Service',
      url: `http://127.0.0.1:${part.port}/`,
      minVersion: '8.5.370.78',
    },
    /** @param {import('./http-part.mjs').HttpFault} fault @param {string} [said] the version that it claims to be */
    async set(fault, said = VERSION) {
      version = said;
      await part.set(fault);
    },
    close: part.close,
  };
}
