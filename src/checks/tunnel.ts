import {judgeTunnel} from '../analysis/judge-tunnel.js';
import {probeMappedAddress} from '../probes/mapped-address.js';
import type {RelayAccess} from '../rtc/loop.js';
import type {CheckContext} from './context.js';
import type {Realm} from '../internal/realm.js';

/** Compares the address that the relay sees with the one that the echo saw. It takes one allocation of its own. */
export async function checkTunnel(
  realm: Realm,
  access: () => Promise<RelayAccess>,
  {settings, signal, filing, seen}: CheckContext,
): Promise<void> {
  if (!settings.turn?.direct || !settings.egress) return;
  const startMs = performance.now();
  const mapped = await probeMappedAddress(realm, await access(), signal);
  filing.file(judgeTunnel(mapped, seen.egress, performance.now() - startMs, settings.egress.allowed));
}
