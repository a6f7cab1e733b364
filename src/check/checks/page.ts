import type { Facts } from '../facts.js';
import type { Item } from '../item.js';

/** The line that says what the clinic stands to gain. */
export function interestLine({ hasInterestLine, settings: { mode } }: Facts): Item {
  const line = mode === 'affiliate' ? 'This site may be paid if you book' : 'This clinic sells this treatment';
  if (hasInterestLine) return { rank: 'passed', title: 'Footer lines', note: `“${line}” is on` };
  return {
    rank: 'fix', code: 'TX-CHK-009', title: 'The line on the clinic’s interest is not seen', where: 'the page', found: 'no such line under this step',
    fix: 'Nothing of the page may cover or hide it. If the widget has not come yet, check again when it has.',
  };
}

/** Whether the page keeps room for the widget while it loads. Nothing where the browser does not tell. */
export function roomKept({ shift }: Facts): Item | readonly Item[] {
  if (shift === null) return [];
  if (shift === 0) return { rank: 'passed', title: 'Space kept while loading', note: 'No layout shift seen' };
  return {
    rank: 'look', code: 'TX-CHK-010', title: 'The page moved while the widget came', where: 'the page', found: `layout shift ${shift.toFixed(3)}`,
    fix: 'Keep the room of the first screen free: the style sheet is in docs/embedding.md, “Room kept free”.',
  };
}
