/** No letters or digits that sound or look alike: 0/O, 1/I/L, 5/S, 8/B, U/V. */
const ALPHABET = '234679ACDEFGHJKMNPQRTVWXYZ';

/** Short and sayable on the phone: `K7QM-2F`. */
export function newReportId(): string {
  // 26 does not divide 256, so the first letters are a little likelier; for telling tickets apart that is fine.
  const letters = Array.from(
    crypto.getRandomValues(new Uint8Array(6)),
    (byte) => ALPHABET[byte % ALPHABET.length],
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
