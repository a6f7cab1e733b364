import type { Guest } from '../guest.js';
import type { Secret } from './journey.js';
import { type Known, known } from './watched.js';

/** What a page hears of a visit that came to a result: the same for every concern, every answer and every verdict. */
export const RESULT = ['tx-ready', 'tx-step concern', 'tx-step about', 'tx-step safety', 'tx-step result', 'tx-result'];
/** Details of the public events: these keys, and none besides. */
const DETAILS: Readonly<Record<string, string>> = {
  'tx-ready': '{"version":1}', 'tx-result': '{"version":1}',
  ...Object.fromEntries(['concern', 'about', 'safety', 'result'].map((phase) => [`tx-step ${phase}`, `{"version":1,"phase":"${phase}"}`])),
  'tx-reset visitor': '{"version":1,"reason":"visitor"}', 'tx-lead': '{"version":1}', 'tx-lead-sent': '{"version":1}',
};
const lineOf = (event: string): string => `${event.split(' ')[0]} ${DETAILS[event]}`;

/** Ids of answers that are words of markup and style too. */
const PLAIN_WORDS = ['none', 'some', 'small', 'medium', 'large', 'yes', 'no'];

/** The page, its own two scripts of the test, and the widget's script. */
const FILES = /^\/(page-\d+\/|witness\.js|spy\.js|dist\/treatment-explorer\.js)$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is looked for: ids and names. One letter is found everywhere. */
export const textsOf = (secrets: readonly Secret[]): readonly string[] => [...new Set(secrets.flatMap(({ id, name }) => [id, name]))].filter((text) => text.length > 1);

/** Whether this stands there as a word of its own, in whatever case. JSON writes the end of a line with a letter, which is none of a word. */
export const holdsWord = (text: string, word: string): boolean => new RegExp(`(?<![\\w-])${escaped(word)}(?![\\w-])`, 'i').test(text.replace(/\\+[nrt]/g, ' '));

/** Words that came, and those that went. */
function changed(after: string, before: string): string {
  const [came, gone] = [after.split(' ').filter((word) => !before.split(' ').includes(word)), before.split(' ').filter((word) => !after.split(' ').includes(word))];
  return `${came.join(' ')}${gone.length > 0 ? `, before ${gone.join(' ')}` : ''}`.slice(0, 2000);
}

/** The one thing that may leave: a message that the visitor has sent, to this address. What is in it is looked at elsewhere. */
interface Sent {
  readonly endpoint: string;
  readonly path: string;
}

/** Calls and addresses without the one message. */
function withoutMessage({ calls, asked }: Pick<Known, 'calls' | 'asked'>, { endpoint, path }: Sent): Pick<Known, 'calls' | 'asked'> {
  const at = calls.findIndex((line) => line.startsWith(`fetch ${endpoint} `));
  return { calls: calls.filter((_, index) => index !== at), asked: asked.filter((one) => one !== path) };
}

/** Throws unless nobody but the visitor could know anything of the visit, but for a message that they have sent. */
export async function leavesNothing(guest: Guest, secrets: readonly Secret[], events: readonly string[], sent?: Sent): Promise<void> {
  const found = await known(guest);
  const { before, after, changes, shown, told } = found;
  const { calls, asked } = sent ? withoutMessage(found, sent) : found;
  const news = Object.entries(after).filter(([name, value]) => value !== before[name]);
  const broken: string[] = [];
  for (const line of calls) broken.push(`call: ${line}`);
  for (const line of changes) broken.push(`change: ${line}`);
  for (const line of shown) broken.push(`shown: ${line}`);
  for (const line of told) broken.push(`told: ${line}`);
  for (const path of asked) if (!FILES.test(path)) broken.push(`asked for: ${path}`);
  for (const [name, value] of news) broken.push(`${name}: ${changed(value, before[name] ?? '')}`);
  const expected = events.map(lineOf);
  if (JSON.stringify(found.events) !== JSON.stringify(expected)) broken.push(`events: ${found.events.join('; ')}`);
  const texts = textsOf(secrets);
  const unmarked = textsOf(secrets.filter(({ isInText }) => !isInText)).filter((text) => !PLAIN_WORDS.includes(text));
  for (const mark of new Set(await guest.ask('marks', unmarked))) broken.push(`attribute: ${mark}`);
  // The phases are words of the product, the same for everybody.
  const record = JSON.stringify([calls, changes, shown, told, asked, news, found.events.filter((line) => !expected.includes(line))]);
  for (const text of texts) if (holdsWord(record, text)) broken.push(`"${text}" is found outside`);
  if (texts.length === 0) broken.push('nothing was answered');
  if (broken.length > 0) throw new Error(`Something leaves:\n${broken.join('\n')}`);
}
