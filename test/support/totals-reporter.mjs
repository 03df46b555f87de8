/**
 * Ends the output with what the parts of a suite are added up by, and names each page that ended without a word.
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function totalsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const count = {passed: 0, failed: 0};
      /** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite */
      const add = (suite) => {
        for (const {passed, skipped} of suite?.tests ?? []) {
          if (passed) count.passed += 1;
          else if (!skipped) count.failed += 1;
        }
        suite?.suites.forEach(add);
      };
      for (const {testResults, passed, status, testFile, browser, errors} of sessions) {
        add(testResults);
        if (passed) continue;
        const why = errors.map(({message}) => message).join('; ') || `it was ${status}`;
        if (!testResults) {
          console.error(`${browser.name} did not run ${testFile}: ${why}`);
          count.failed += 1;
        }
      }
      console.log(`\n${String(count.passed)} passed, ${String(count.failed)} failed`);
    },
  };
}
