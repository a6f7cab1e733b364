import { SCRIPT, WIDGET } from './host-page.js';
import { standsOn } from './standing.js';
import { test } from './test.js';

test('a plain page keeps everything that has to hold on every page', async ({ guest }) => {
  await standsOn(guest, { body: `${SCRIPT}<h1>A clinic</h1><p>Welcome.</p><a href="/about">About us</a>${WIDGET}<p>Open every day.</p>` });
});
