import type { Guest } from '../guest.js';
import { SCRIPT } from '../host-page.js';
import type { Row } from '../row.js';
import { onPage } from './on-page.js';

const head = (script: string): { readonly head: string } => ({ head: `<script>${script}</script>` });

/** A page whose clock shows another day, or a day that changes each time it is asked. */
const clock = (now: string): { readonly head: string } => head(`{
  const Real = Date;
  let asked = 0;
  const now = () => (${now});
  window.Date = class Date extends Real { constructor(...given) { given.length ? super(...given) : super(now()); } };
  window.Date.now = now;
}`);

const STRAY = /\b(NaN|undefined|null|Infinity|Invalid Date)\b|\[object/;

async function saysNothingStray(guest: Guest): Promise<void> {
  const words = await guest.ask('words');
  const stray = STRAY.exec(words);
  if (stray) throw new Error(`"${words.slice(Math.max(0, stray.index - 60), stray.index + 60)}" is said`);
  if (!/\d[\d,. ]*\d/.test(words)) throw new Error('no figure is said');
}

/** Picks the first day on offer: the likely days follow from it, and from what the clock says. */
async function namesDays(guest: Guest): Promise<void> {
  await guest.tap('button', 'Add to calendar');
  await guest.until('likely days are named', () => guest.evaluate(() => {
    const look = (root: ParentNode): readonly HTMLInputElement[] => [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('input[type=date]') ? [element as HTMLInputElement] : []), ...(element.shadowRoot ? look(element.shadowRoot) : []),
    ]);
    const [field] = look(document);
    if (field?.value === '') {
      field.value = field.min;
      field.dispatchEvent(new Event('change'));
    }
    return ((field?.getRootNode() as ShadowRoot | undefined)?.querySelectorAll('li').length ?? 0) > 0;
  }));
  await saysNothingStray(guest);
  const troubles = await guest.troubles();
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
}

async function paysIn(guest: Guest, pattern: RegExp): Promise<void> {
  await saysNothingStray(guest);
  const words = await guest.ask('words');
  if (!pattern.test(words)) throw new Error(`no amount reads as ${pattern}: ${/.{60}9.?000.{20}/.exec(words)?.[0] ?? 'none at all'}`);
}

const THROWS = `for (const name of Object.getOwnPropertyNames(Intl)) {
  if (typeof Intl[name] === 'function' && name !== 'Locale') Intl[name] = function () { throw new RangeError('no data'); };
}`;
const EMPTY = `for (const name of ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules', 'RelativeTimeFormat', 'Segmenter']) delete Intl[name];`;

/** Clocks that are wrong, and engines that cannot write numbers and dates. */
export const dateRows: readonly Row[] = [
  onPage('H50', 'on a device that believes it is 1970', clock('Real.UTC(1970, 0, 1)'), { then: namesDays }),
  onPage('H50', 'on a device that believes it is 2099, a day before the clocks change', clock('Real.UTC(2099, 2, 28, 23, 59)'), { then: namesDays }),
  onPage('H50', 'with a clock that goes back a year each time it is asked', clock('Real.UTC(2030, 0, 1) - 31536e6 * ((asked += 1) % 40)'), { then: namesDays }),
  onPage('H50', 'where the page has stopped the clock and Date.now is no number', head('Date.now = () => "now"'), { then: namesDays }),
  onPage('H51', 'without Intl, amounts and dates are written plainly', head('delete window.Intl'), { then: (guest) => paysIn(guest, /PKR|Rs/) }),
  onPage('H51', 'with an Intl that has lost its parts', head(EMPTY), { then: (guest) => paysIn(guest, /PKR|Rs/) }),
  onPage('H51', 'with an Intl that throws for want of data', head(THROWS), { then: (guest) => paysIn(guest, /PKR|Rs/) }),
  onPage('H51', 'with a language and a currency that nobody knows, told in warnings', {
    body: `${SCRIPT}<treatment-explorer advance="manual" lang="xx-YY" currency="XXQ" prices="9000"></treatment-explorer>`,
  }, { warnings: [/TX-.*xx-YY/, /TX-.*XXQ/], then: saysNothingStray }),
];
