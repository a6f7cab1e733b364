import type { Guest } from '../guest.js';
import { type HostPage, SCRIPT } from '../host-page.js';

/** What an owner puts into the widget for visitors whose browser never gets the script. */
export const WITH_CHILDREN = '<treatment-explorer concern="face"><p>Ask us on <a href="https://clinic.example/">our site</a>.</p></treatment-explorer>';

/** What is seen of the owner's own words, and what the page has heard. */
export interface Calm {
  readonly seen: boolean;
  readonly words: string;
  readonly elements: number;
  readonly warnings: readonly string[];
}

/** How a page looks where the widget did not come. */
export async function calmOf(guest: Guest): Promise<Calm> {
  const { seen, words, elements } = await guest.evaluate(() => {
    const link = document.querySelector('treatment-explorer a');
    link?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = link?.getBoundingClientRect() ?? new DOMRect();
    const root = document.querySelector('treatment-explorer')?.shadowRoot;
    return {
      seen: width > 0 && height > 0 && document.elementFromPoint(left + width / 2, top + height / 2) === link,
      words: root?.textContent ?? '', elements: root?.querySelectorAll(':not(slot)').length ?? 0,
    };
  });
  const { warnings } = await guest.ask('witnessed');
  return { seen, words, elements, warnings: warnings.filter((warning) => warning.includes('TX-')) };
}

/** Throws unless the owner's words stand, nothing else is wrong, and these warnings were given, one of each. */
export async function staysCalm(guest: Guest, warnings: readonly RegExp[] = [], ownTroubles?: RegExp): Promise<Calm> {
  const calm = await calmOf(guest);
  const wrong = [
    ...(calm.seen ? [] : ['the words inside the widget are not seen']),
    ...(calm.warnings.length === warnings.length ? [] : [`heard: ${calm.warnings.join(' | ') || 'nothing'}`]),
    ...warnings.filter((known) => !calm.warnings.some((one) => known.test(one))).map((known) => `${known} is not said`),
    ...(await guest.troubles()).filter((trouble) => !ownTroubles?.test(trouble)),
  ];
  if (wrong.length > 0) throw new Error(`The page does not stay calm:\n${wrong.join('\n')}`);
  return calm;
}

/** Opens a page on which the widget can not start: the owner's words stay, a sentence says so, and the owner hears why once. */
export async function standsAside(guest: Guest, page: HostPage, reason: RegExp, script?: string, ownTroubles?: RegExp): Promise<void> {
  await guest.open({ body: `${SCRIPT}${WITH_CHILDREN}<script src="/dist/treatment-explorer.js?again" defer></script>`, ...page }, script === undefined ? {} : { script });
  await guest.until('the element is known', () => guest.ask('isDefined'));
  const { words, elements } = await staysCalm(guest, [reason], ownTroubles);
  if (!words.includes('cannot be shown here') || elements > 0) throw new Error(`${elements} elements and the words "${words}" stand there`);
}
