import type { Guest } from '../guest.js';
import { leavesNothing, RESULT } from '../leaks/holds.js';
import { Canary, type Plan } from '../leaks/journey.js';
import { known, openWatched } from '../leaks/watched.js';
import type { Row } from '../row.js';
import { messageLeakRows } from './message-leaks.js';

/** A whole visit on a page that listens to everything, and then everything cleared. */
async function visit(guest: Guest, plan: Plan, reads: 'readPlan' | 'readNote', script?: string): Promise<void> {
  await openWatched(guest, script);
  const canary = new Canary(guest, plan);
  await canary.answer();
  await canary[reads]();
  await leavesNothing(guest, canary.secrets, RESULT);
  await canary.press('Clear my answers and start again');
  await guest.until('the first screen is back', async () => (await guest.ask('screen')).kind === 'first');
  await leavesNothing(guest, canary.secrets, [...RESULT, 'tx-reset visitor', 'tx-step concern']);
}

const plans: readonly (readonly [id: string, title: string, plan: Plan, reads: 'readPlan' | 'readNote'])[] = [
  ['N1', 'a visit for the face with nothing in the way leaves nothing behind, and nothing leaves it', { concern: 'Face' }, 'readPlan'],
  ['N2', 'a visit for the face of somebody pregnant leaves nothing behind, and nothing leaves it', { concern: 'Face', health: ['Pregnant'] }, 'readNote'],
  ['N3', 'a visit for the hair with nothing in the way leaves nothing behind, and nothing leaves it', { concern: 'Hair' }, 'readPlan'],
  ['N4', 'a visit for the hair after a severe reaction leaves nothing behind, and nothing leaves it', { concern: 'Hair', health: ['A serious reaction'] }, 'readNote'],
  ['N5', 'a visit for the body with nothing in the way leaves nothing behind, and nothing leaves it', { concern: 'Body' }, 'readPlan'],
  ['N6', 'a visit for the body with diabetes leaves nothing behind, and nothing leaves it', { concern: 'Body', health: ['Diabetes'] }, 'readPlan'],
];

/** What nobody but the visitor may know. */
export const leakRows: readonly Row[] = [
  {
    id: 'N0',
    title: 'a visit broken off after two answers leaves nothing behind, and nothing leaves it',
    run: async (guest, script) => {
      await openWatched(guest, script);
      const canary = new Canary(guest, { concern: 'Hair' });
      await canary.answer(2);
      await leavesNothing(guest, canary.secrets, ['tx-ready', 'tx-step concern', 'tx-step about']);
    },
  },
  {
    id: 'N7',
    title: 'the clipboard is reached by the press on "Copy as text" alone, and gets the text that is shown',
    run: async (guest, script) => {
      await openWatched(guest, script);
      const canary = new Canary(guest, { concern: 'Hair' });
      await canary.answer();
      await leavesNothing(guest, canary.secrets, RESULT);
      await canary.press('Copy as text');
      const copied = async (): Promise<readonly string[]> => (await known(guest)).calls.filter((call) => call !== 'navigator.clipboard');
      await guest.until('something is copied', async () => (await copied()).length > 0);
      const [call = '', ...others] = await copied();
      const [shown = ''] = await guest.ask('typed', ['Mesotherapy']);
      const text = call.replace('clipboard.writeText ', '');
      if (others.length > 0 || text.length < 100 || !shown.includes(text)) throw new Error(`Something leaves:\ncalls: ${call}; ${others.join('; ')}\nshown: ${shown}`);
    },
  },
  ...plans.map(([id, title, plan, reads]): Row => ({ id, title, run: (guest, script) => visit(guest, plan, reads, script) })),
  ...messageLeakRows,
];
