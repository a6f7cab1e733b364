import type { Guest } from './guest.js';
import { SCRIPT, WIDGET } from './host-page.js';
import { expect, test } from './test.js';
import { Visitor } from './visitor.js';

const WIDTH = 320;
const WORDS: readonly (readonly [what: string, text: string])[] = [
  ['300 letters', 'm'.repeat(300)],
  ['a German compound', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2)],
  ['Thai, which has no spaces', 'คลินิกความงามและผิวหนังที่ใหญ่ที่สุดในกรุงเทพมหานคร'.repeat(2)],
];

/** Elements of the widget that reach beyond the room it has, but for what may be scrolled by itself. */
const beyond = (guest: Guest): Promise<readonly string[]> => guest.evaluate(() => {
  const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const isCut = (element: Element): boolean => {
    for (let at = parentOf(element); at && at.localName !== 'main'; at = parentOf(at)) if (getComputedStyle(at).overflowX !== 'visible') return true;
    return false;
  };
  const main = document.querySelector('main');
  const right = main?.getBoundingClientRect().right ?? 0;
  return all(main ?? document).filter((element) => element.getBoundingClientRect().right > right + 1 && !isCut(element))
    .map((element) => `${element.localName}.${element.getAttribute('class')} ${element.getBoundingClientRect().right - right} px`);
});

for (const [what, text] of WORDS) {
  test(`C17: ${what} in every text of an owner stays within ${WIDTH} px`, async ({ guest }) => {
    await guest.open({ body: `${SCRIPT}<main style="width: ${WIDTH}px">${WIDGET}</main>` });
    await guest.evaluate((words) => {
      const widget = document.querySelector('treatment-explorer') as (HTMLElement & { config: unknown }) | null;
      if (widget) widget.config = { clinicName: words, approval: words, included: words, pricesDate: '2026-11-01', reviewer: { name: words, date: '2026-01-02' }, partner: 'a', disclosure: words, clinics: ['Lahore', words].map((city) => ({ name: words, city, url: 'https://a.example/', about: words, licence: words })) };
    }, text);
    await new Visitor(guest).visit();
    await guest.until('the words are there', async () => (await guest.ask('words')).includes(text.slice(0, 40)));
    expect(await beyond(guest)).toEqual([]);
  });
}
