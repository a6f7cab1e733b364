import { leakRows } from './rows/leaks.js';
import { test } from './test.js';

test.describe('what anybody but the visitor can know', () => {
  for (const { id, title, run } of leakRows) test(`${id}: ${title}`, ({ guest }) => run(guest));
});
