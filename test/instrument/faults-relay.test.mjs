import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSite} from '../lab/site.mjs';
import {Method} from '../lab/stun.mjs';
import {relayOf, rttOf} from '../support/probe.mjs';
import {codeOf, lifetime, TurnClient, UDP} from '../support/turn-client.mjs';
import {until} from '../support/wait.mjs';

const CHANNEL = 0x4000;

/**
 * A site with a fault on, and clients of its relay, all gone after the test.
 * @param {import('node:test').TestContext} t @param {string} fault
 */
async function siteWith(t, fault) {
  const site = await createSite();
  t.after(() => site.close());
  const {username, credential} = site.config.turn;
  const open = async () => {
    const client = await TurnClient.connect(relayOf(site.config));
    t.after(() => client.close());
    return {client, ...(await client.allocate(username, credential))};
  };
  await site.setFaults([fault]);
  return {site, open};
}

/**
 * The two ends of a call, each with a channel to the other.
 * @param {import('node:test').TestContext} t @param {string} fault
 */
async function callWith(t, fault) {
  const {site, open} = await siteWith(t, fault);
  const [near, far] = [await open(), await open()];
  assert.ok(near.relayed && far.relayed);
  assert.equal(await near.client.bind(CHANNEL, far.relayed), 0);
  assert.equal(await far.client.bind(CHANNEL, near.relayed), 0);
  return {site, near: near.client, far: far.client};
}

describe('a fault of the relay that takes a call to be seen', () => {
  it('relay-one-allocation: none is left for the other end', async (t) => {
    const {site, open} = await siteWith(t, 'relay-one-allocation');
    const near = await open();
    assert.equal(near.code, 0);
    const far = await open();
    assert.equal(far.code, 486);
    await near.client.request(Method.refresh, [lifetime(0)]);
    assert.equal(codeOf(await far.client.request(Method.allocate, [UDP])), 0);
    await site.setFaults([]);
    assert.equal((await open()).code, 0);
  });

  it('relay-no-media: what RFC 7983 takes for media is dropped, both ways, and nothing else', async (t) => {
    const {site, near, far} = await callWith(t, 'relay-no-media');
    // STUN, DTLS, a TURN channel, then what belongs to nobody; between them RTP and RTCP.
    const firsts = [0, 3, 20, 63, 64, 127, 128, 159, 191, 192, 255];
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      for (const first of firsts)
        from?.sendOnChannel(CHANNEL, Buffer.concat([Buffer.of(first), Buffer.from(` ${first}`)]));
      for (const first of firsts) {
        if (first >= 128 && first < 192) continue;
        assert.ok((await to?.next())?.data.endsWith(` ${first}`), `${first}`);
      }
    }
    await site.setFaults([]);
    near.sendOnChannel(CHANNEL, Buffer.concat([Buffer.of(128), Buffer.from('media')]));
    assert.match((await far.next()).data, /media$/);
  });

  it('relay-lossy: one packet in twenty does not arrive, by chance', async (t) => {
    const {site, near, far} = await callWith(t, 'relay-lossy');
    const [batches, size] = [60, 20];
    for (let batch = 0; batch < batches; batch += 1) {
      for (let at = 0; at < size; at += 1) near.sendOnChannel(CHANNEL, 'packet');
      // Not more at a time than the relay's port can hold: what is lost is to be lost by the fault.
      await rttOf(near);
    }
    // One of so many arrives.
    for (let at = 0; at < 20; at += 1) near.sendOnChannel(CHANNEL, 'end');
    let arrived = 0;
    while ((await far.next()).data === 'packet') arrived += 1;
    // Of 1200, 60 are lost; further from that than here is one run in a million.
    const lost = batches * size - arrived;
    assert.ok(lost > 22 && lost < 104, `${lost} lost`);

    await site.setFaults([]);
    for (let at = 0; at < 50; at += 1) near.sendOnChannel(CHANNEL, `after ${at}`);
    let next = await far.next();
    while (next.data === 'end') next = await far.next();
    for (let at = 0; at < 50; at += 1, next = at < 50 ? await far.next() : next)
      assert.equal(next.data, `after ${at}`);
  });

  it('relay-cut-in-call: a call goes on for 60 kB, and is reset', async (t) => {
    const {near, far} = await callWith(t, 'relay-cut-in-call');
    for (let at = 0; at < 50; at += 1) {
      near.sendOnChannel(CHANNEL, 'x'.repeat(1000));
      assert.equal((await far.next()).data.length, 1000);
    }
    assert.equal(near.closed, false);
    for (let at = 0; at < 10; at += 1) near.sendOnChannel(CHANNEL, 'x'.repeat(1000));
    await until(() => near.closed, 'the reset');
    assert.equal(far.closed, false, 'each connection has a count of its own');
  });
});
