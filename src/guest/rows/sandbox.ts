import type { Guest } from '../guest.js';
import { SCRIPT } from '../host-page.js';
import type { Row } from '../row.js';
import { standsOn } from '../standing.js';
import { expect } from '../test.js';
import { Visitor } from '../visitor.js';

const WAYS = { 'book-url': 'https://clinic.example/book', whatsapp: '+923000000000', phone: '+92511234567', email: 'ask@clinic.example' };
const BODY = `${SCRIPT}<treatment-explorer advance="manual" currency="PKR" prices="9000" ${Object.entries(WAYS).map(([name, value]) => `${name}="${value}"`).join(' ')}></treatment-explorer>`;

/** Every address of the owner that a link on the screen leads to, and what is told beside the link. */
const told = (guest: Guest): Promise<readonly { readonly href: string; readonly beside: string }[]> => guest.evaluate(() => {
  const look = (root: ParentNode): { href: string; beside: string }[] => [...root.querySelectorAll('*')].flatMap((element) => {
    const isShown = element.getBoundingClientRect().height > 0;
    const beside = element.nextElementSibling;
    const isSeen = beside?.localName === 'bdi' && beside.getBoundingClientRect().height > 0;
    return [
      ...(isShown && element instanceof HTMLAnchorElement && /clinic\.example|wa\.me|^tel:\+92/.test(element.href) ? [{ href: element.href, beside: isSeen ? beside.textContent : '' }] : []),
      ...(element.shadowRoot ? look(element.shadowRoot) : []),
    ];
  });
  return look(document.querySelector('treatment-explorer')?.shadowRoot ?? document);
});

const LEADS = [/^https:\/\/clinic\.example\/book$/, /^https:\/\/wa\.me\/923000000000/, /^tel:\+92511234567$/, /^mailto:ask@clinic\.example/];

/** Where a link may lead nowhere, its address is read out, copied or typed. */
export const sandboxRows: readonly Row[] = [
  {
    id: 'H27',
    title: 'where a sandbox lets no link lead away, the address of the owner stands beside each link to it, and nowhere else',
    run: async (guest, script) => {
      await standsOn(guest, { headers: { 'content-security-policy': 'sandbox allow-scripts' }, body: BODY }, script === undefined ? {} : { script });
      const closed = await told(guest);
      Object.values(WAYS).forEach((way, index) => {
        const links = closed.filter(({ href }) => LEADS[index]?.test(href));
        expect(links.map(({ beside }) => beside), way).toEqual(links.map(() => way));
        expect(links.length, `links to ${way}`).toBeGreaterThan(0);
      });
      await guest.open({ body: BODY }, script === undefined ? {} : { script });
      await new Visitor(guest).visit();
      const open = await told(guest);
      expect(open.map(({ href }) => href)).toEqual(closed.map(({ href }) => href));
      expect(open.map(({ beside }) => beside)).toEqual(open.map(() => ''));
    },
  },
];
