/**
 * What a line must show, by simulating the delays that the link draws: each packet of a call waits its delay and its
 * uniform jitter in each direction, and none overtakes another.
 * @param {import('./conditions.mjs').Condition} line
 */
export function truthOf({up = {}, down = {}}) {
  const PACKETS = 60_000;
  const delays = [];
  let upDue = 0;
  let downDue = 0;
  for (let i = 0; i < PACKETS; i += 1) {
    const sent = i * 20;
    upDue = Math.max(upDue, sent + (up.delayMs ?? 0) + Math.random() * (up.jitterMs ?? 0));
    downDue = Math.max(downDue, upDue + (down.delayMs ?? 0) + Math.random() * (down.jitterMs ?? 0));
    delays.push(downDue - sent);
  }
  let jitter = 0;
  const seconds = [];
  delays.forEach((delay, i) => {
    if (i > 0) jitter += (Math.abs(delay - (delays[i - 1] ?? delay)) - jitter) / 16;
    if (i > 100 && i % 50 === 0) seconds.push(jitter);
  });
  const sorted = [...delays].sort((a, b) => a - b);
  const at = (/** @type {number} */ q) => sorted[Math.floor((sorted.length - 1) * q)] ?? NaN;
  return {
    rttMs: at(0.5),
    rttP95Ms: at(0.95),
    // The least of a call of seconds lies above the least of an hour.
    pdvP95Ms: at(0.95) - at(1 / 160),
    jitterMs: seconds.reduce((sum, value) => sum + value, 0) / seconds.length,
  };
}
