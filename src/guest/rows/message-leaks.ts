import { PLAN_FRAGMENT } from '../../model/plan-fragment.js';
import { encodePlan } from '../../model/plan-code.js';
import type { Guest } from '../guest.js';
import { leavesNothing, RESULT } from '../leaks/holds.js';
import { Canary, type Plan, SENDER } from '../leaks/journey.js';
import { LEAD_PATH, LetterBox } from '../leaks/letter-box.js';
import { known, openWatched } from '../leaks/watched.js';
import type { Row } from '../row.js';

interface Visit {
  readonly box: LetterBox;
  readonly canary: Canary;
  readonly endpoint: string;
}

/** A whole visit on a page whose owner has a form, up to the result. */
async function arrive(guest: Guest, plan: Plan, script: string | undefined, attributes = ''): Promise<Visit> {
  const box = new LetterBox();
  const endpoint = `${guest.site.origin}${LEAD_PATH}`;
  const widget = `<treatment-explorer advance="manual" currency="PKR" prices="9000" whatsapp="+923000000000" clinic-name="Example Clinic" lead-endpoint="${endpoint}" ${attributes}></treatment-explorer>`;
  await openWatched(guest, script, { widget, head: '<script>window.dataLayer = [];</script>', files: { [LEAD_PATH]: box.file } });
  const canary = new Canary(guest, plan);
  await canary.answer();
  return { box, canary, endpoint };
}

const says = (guest: Guest, words: string): Promise<void> => guest.until(`it says "${words}"`, async () => (await guest.ask('words')).includes(words));

/** Sends what is written, and sees that it alone has left, once. */
async function sends(guest: Guest, { box, canary, endpoint }: Visit, told: readonly string[]): Promise<void> {
  const secrets = canary.secrets.map((secret) => (told.includes(secret.id) ? { ...secret, isInText: true } : secret));
  await leavesNothing(guest, secrets, RESULT);
  await canary.press('Send to Example Clinic');
  await says(guest, 'Sent. Example Clinic’s server has your message.');
  await leavesNothing(guest, secrets, [...RESULT, 'tx-lead', 'tx-lead-sent'], { endpoint, path: LEAD_PATH });
  box.holdsOne(secrets, SENDER, told);
}

/** What a page may do to get a message out of somebody who may not be written to, each by its name. */
const TRIES: Readonly<Record<string, (guest: Guest) => Promise<unknown>>> = {
  'an attribute': (guest) => guest.evaluate((path) => {
    const widget = document.querySelector('treatment-explorer');
    for (const [name, value] of [['lead-endpoint', `${location.origin}${path}?again`], ['clinic-name', 'Example Clinic'], ['test-mode', 'false'], ['mode', 'clinic']] as const) widget?.setAttribute(name, value);
  }, LEAD_PATH),
  'a method': (guest) => guest.evaluate(() => {
    const widget = document.querySelector('treatment-explorer') as HTMLElement & { goTo(step: string): void; setAnswers(answers: object): void };
    widget.setAnswers({ age: '35-54', today: ['none'], ever: ['none'] });
    for (const step of ['contact', 'result/contact', 'result/next']) widget.goTo(step);
  }),
  'an event': (guest) => guest.evaluate(() => {
    for (const name of ['tx-lead', 'tx-lead-sent', 'submit']) document.querySelector('treatment-explorer')?.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
  }),
  'a link': (guest) => guest.evaluate((fragment) => { location.hash = fragment; }, `${PLAN_FRAGMENT}${encodePlan({ concern: 'face', goal: 'face-glow', severity: 'some', area: 'medium' })}`),
};

/** Throws where there is a way to write, or something went out. */
async function cannotWrite(guest: Guest, box: LetterBox, after: string): Promise<void> {
  const broken: string[] = [];
  for (const [role, names] of [['button', ['Write to', 'Send', 'Change the message']], ['textbox', ['Your name', 'Phone or e-mail']], ['link', ['Book', 'Ask on WhatsApp']]] as const) {
    for (const name of names) if (await guest.ask('spotOf', role, name)) broken.push(`way: ${role} "${name}" after ${after}`);
  }
  for (const call of (await known(guest)).calls.filter((line) => line.startsWith('fetch'))) broken.push(`call: ${call}`);
  if (broken.length > 0) throw new Error(`Something leaves:\n${broken.join('\n')}`);
  box.isEmpty();
}

/** What leaves with a form to the clinic, and where the page has analytics. */
export const messageLeakRows: readonly Row[] = [
  {
    id: 'N8',
    title: 'a form to the clinic that is filled in and never sent sends nothing, and nobody else learns of it',
    run: async (guest, script) => {
      const { box, canary } = await arrive(guest, { concern: 'Face' }, script);
      await canary.writeMessage();
      await leavesNothing(guest, canary.secrets, RESULT);
      await canary.press('Close');
      await canary.press('Clear my answers and start again');
      await guest.until('the first screen is back', async () => (await guest.ask('screen')).kind === 'first');
      await leavesNothing(guest, canary.secrets, [...RESULT, 'tx-reset visitor', 'tx-step concern']);
      box.isEmpty();
    },
  },
  {
    id: 'N9',
    title: 'a message that is sent goes once, to the clinic alone, with no answer in it that was not put there',
    run: async (guest, script) => {
      const visit = await arrive(guest, { concern: 'Face', health: ['Diabetes'] }, script);
      await visit.canary.writeMessage();
      await sends(guest, visit, []);
    },
  },
  {
    id: 'N10',
    title: 'a message with the plan in it tells concern, goal and area, and no age, no health and nothing else',
    run: async (guest, script) => {
      const visit = await arrive(guest, { concern: 'Hair', health: ['Diabetes'] }, script);
      await visit.canary.writeMessage(true);
      await sends(guest, visit, visit.canary.secrets.map(({ id }) => id).filter((id) => /^(hair|medium$)/.test(id)));
    },
  },
  {
    id: 'N11',
    title: 'somebody for whom it is "not now" has no way to a message, whatever the page does: attribute, method, event, link',
    run: async (guest, script) => {
      const { box, canary } = await arrive(guest, { concern: 'Face', health: ['Pregnant'] }, script);
      await leavesNothing(guest, canary.secrets, RESULT);
      await cannotWrite(guest, box, 'the answers');
      for (const [name, attempt] of Object.entries(TRIES)) {
        await attempt(guest);
        await says(guest, 'esotherapy');
        await cannotWrite(guest, box, name);
      }
    },
  },
  {
    id: 'N12',
    title: 'a page that asks for the answers learns nothing as long as no consent was given',
    run: async (guest, script) => {
      const { canary } = await arrive(guest, { concern: 'Hair', health: ['Diabetes'] }, script, 'analytics="answers"');
      await canary.writeMessage();
      await leavesNothing(guest, canary.secrets, RESULT);
    },
  },
  {
    id: 'N13',
    title: 'in test mode a form that is sent off sends nothing and tells nobody',
    run: async (guest, script) => {
      const { box, canary } = await arrive(guest, { concern: 'Body' }, script, 'test-mode');
      await canary.writeMessage();
      await canary.press('Send to Example Clinic');
      await says(guest, 'Test mode: nothing was sent.');
      await leavesNothing(guest, canary.secrets, RESULT);
      box.isEmpty();
    },
  },
];
