import type { Facts } from '../facts.js';
import type { Finding, Item } from '../item.js';

const FIX = 'Set handoff-url to the page of yours, with the widget in its ordinary mode, that the code opens.';

/** Whether the code of a screen in a waiting room leads to a page that is made for phones. Nothing is said of other pages. */
export function codeOfScreen({ settings: { mode, handoffUrl }, page }: Facts): readonly Item[] {
  if (mode !== 'kiosk') return [];
  if (!handoffUrl) return [told('This screen shows no code to take the plan along', 'nothing')];
  if (handoffUrl.replace(/[?#].*/, '') === page) return [told('The code opens this screen’s own page, and makes a kiosk of the visitor’s phone', handoffUrl)];
  return [{ rank: 'passed', title: 'Code to take the plan along', note: `It opens ${handoffUrl}` }];
}

function told(title: string, found: string): Finding {
  return { rank: 'look', code: 'TX-CHK-014', title, where: 'attribute handoff-url', found, fix: FIX };
}
