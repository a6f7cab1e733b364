import { rows } from './rows/index.js';
import { test } from './test.js';

test.describe('a guest on a page of this kind', () => {
  for (const { id, title, run } of rows) test(`${id}: ${title}`, ({ guest }) => run(guest));
});
