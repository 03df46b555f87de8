import fc from 'fast-check';

/** The suite tries the same inputs each time, so that a change is not blamed for what chance found. */
const {FUZZ_SEED = '20261130'} = process.env;
const seed = FUZZ_SEED === 'random' ? Date.now() % 2 ** 31 : Number(FUZZ_SEED);
const path = process.env['FUZZ_PATH'];

/**
 * Tries a property on so many generated inputs, or `FUZZ_RUNS` in their place. Where it does not hold, the error names
 * the smallest input found, with its seed and path. `FUZZ_SEED=random` tries other inputs; `FUZZ_SEED=… FUZZ_PATH=… node --import tsx --test <file>` tries that
 * one again.
 * @template Input
 * @param {import('node:test').TestContext} test
 * @param {number} numRuns
 * @param {import('fast-check').Arbitrary<Input>} input
 * @param {(input: Input) => void | Promise<void>} holds throws where it does not hold
 */
export async function tryOn(test, numRuns, input, holds) {
  const wanted = Number(process.env['FUZZ_RUNS'] ?? numRuns);
  test.diagnostic(`${wanted} inputs, FUZZ_SEED=${seed}`);
  const property = fc.asyncProperty(input, async (one) => {
    await holds(one);
  });
  await fc.assert(property, {
    seed,
    numRuns: wanted,
    includeErrorInReport: true,
    ...(path !== undefined && {path}),
  });
}
