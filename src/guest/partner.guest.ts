import { SCRIPT } from './host-page.js';
import { expect, test } from './test.js';
import { Visitor } from './visitor.js';

const CLINICS = JSON.stringify({ clinics: [
  { name: 'Clinic B', city: 'Lahore', url: 'https://b.example/' }, { name: 'Clinic A', city: 'Lahore', url: 'https://a.example/', paid: false },
] });
const PAGE = `${SCRIPT}<p>My notebook.</p>
  <treatment-explorer advance="manual" partner="skin-notebook" currency="PKR" prices="9000"><script type="application/json">${CLINICS}</script></treatment-explorer>`;

test('a page that may be paid says so above its links to clinics, and each link says whether it is paid', async ({ guest }) => {
  await guest.open({ head: '<link rel="icon" href="data:,">', body: PAGE });
  await new Visitor(guest).visit();
  const outward = (await guest.ask('links')).filter(({ href }) => /^https:\/\/[ab]\.example\//.test(href));
  expect(outward.map(({ href, rel }) => [new URL(href).host, rel])).toEqual([['a.example', 'noopener noreferrer'], ['b.example', 'sponsored noopener']]);
  expect(outward.find(({ rel }) => rel.startsWith('sponsored'))?.href).toContain('utm_source=skin-notebook');
  const [note] = (await guest.ask('notes')).filter(({ words }) => words.includes('This site may earn a fee if you book'));
  expect(note?.height).toBeGreaterThan(10);
  for (const { top } of outward) expect(top).toBeGreaterThanOrEqual(note?.bottom ?? Infinity);
  expect(await guest.ask('illegible')).toEqual([]);
  expect(await guest.troubles()).toEqual([]);
});
