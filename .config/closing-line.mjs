// A Web Test Runner reporter that ends the run with one plain line: "N passed, N failed".

const none = { passed: 0, failed: 0 };
const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });
// A test that is left out counts as failed: what is not tried is not known.
const one = (test) => (test.passed && !test.skipped ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function count(suite) {
  if (!suite) return none;
  return [...suite.tests.map(one), ...suite.suites.map(count)].reduce(add, none);
}

/** A page that broke before its tests ran counts as one failure, so that it cannot pass for an empty one. */
function countSession(session) {
  const tests = count(session.testResults);
  return session.passed || tests.failed > 0 ? tests : add(tests, { passed: 0, failed: 1 });
}

export const closingLine = () => ({
  stop({ sessions }) {
    const sum = [...sessions].map(countSession).reduce(add, none);
    console.log(`${sum.passed} passed, ${sum.failed} failed`);
  },
});
