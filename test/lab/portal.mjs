import {createHttpPart} from './http-part.mjs';

const PAGE =
  '<!doctype html><title>Guest network</title><h1>Sign in to use this network</h1>' +
  '<form><label>Room <input name="room"></label> <button>Sign in</button></form>';

/** The sign-in page of a captive portal: for people, not for other sites to read. */
export async function createPortal() {
  const part = await createHttpPart((_request, response) => {
    response.writeHead(200, {'content-type': 'text/html'}).end(PAGE);
  });
  return {url: `http://localhost:${part.port}/sign-in`, close: part.close};
}
