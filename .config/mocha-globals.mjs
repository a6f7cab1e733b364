// The mocha words the tests use, on top of node:test. esbuild gives them to each bundled test file.
import * as test from 'node:test';
import { inspect } from 'node:util';

/** What `this` offers in a test: time limits are the runner's here, so the call is accepted and ignored. */
const context = { timeout() { return context; }, slow() { return context; } };

/** A failed expectation as a plain error: chai's own kind loses its stack on the way to the runner. */
function plain(error) {
  if (!(error instanceof Error)) return error;
  const values = 'expected' in error ? `\n  expected ${inspect(error.expected)}\n  actual   ${inspect(error.actual)}` : '';
  const copy = new Error(error.message);
  copy.stack = `${error.stack ?? error.message}${values}`;
  return copy;
}

const wrapped = (body) => async () => {
  try {
    await (body.length > 0
      ? new Promise((resolve, reject) => { body.call(context, (error) => { if (error) reject(error); else resolve(); }); })
      : body.call(context));
  } catch (error) {
    throw plain(error);
  }
};

/** Names of the suites around the one being read, so that a failure names its whole sentence. */
const around = [];
const titled = (name) => [...around, name].join(' › ');

function suite(name, options, body) {
  void test.describe(name, options, () => {
    around.push(name);
    try { body.call(context); } finally { around.pop(); }
  });
}

// There is no `only`: a run of one test belongs to the path filter, and a forgotten one would hide the rest.
export const describe = Object.assign((name, body) => { suite(name, {}, body); }, {
  skip: (name, body) => { suite(name, { skip: true }, body); },
});
export const it = Object.assign((name, body) => { void test.it(titled(name), wrapped(body)); }, {
  skip: (name) => { void test.it(titled(name), { skip: true }, () => {}); },
});
export const before = (body) => test.before(wrapped(body));
export const after = (body) => test.after(wrapped(body));
export const beforeEach = (body) => test.beforeEach(wrapped(body));
export const afterEach = (body) => test.afterEach(wrapped(body));
