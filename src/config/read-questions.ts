import type { OwnFlag } from '../model/answers.js';
import type { ReadingContext } from './context.js';
import { isReadable, ownText } from './own-text.js';
import type { Config } from './schema.js';
import type { HealthItem, Settings } from './settings.js';

type Written = NonNullable<Config['questions']>[number];

/** Most of them. */
const MOST = 6;
/** Most characters of each text. */
const LONGEST = { text: 80, reason: 200, ask: 160 } as const;

/**
 * The owner's own health answers. One that cannot be asked is left out; one whose verdict cannot be read is as strict as
 * there is; one without a reason stands for itself. The owner is told each time.
 */
export function readQuestions(written: Config['questions'] = [], context: ReadingContext): Partial<Settings> {
  const { pathOf, report } = context;
  if (written.length > MOST) report('tooLarge', pathOf('questions'), `${written.length} items`, `at most ${MOST} questions`);
  const questions = written.slice(0, MOST).flatMap((item, index) =>
    readQuestion(item, `own-${index + 1}` as OwnFlag, pathOf(`questions[${index}]`), context) ?? []);
  return questions.length > 0 ? { questions } : {};
}

function readQuestion(item: Written, flag: OwnFlag, path: string, { report }: ReadingContext): HealthItem | null {
  const textOf = (name: keyof typeof LONGEST): string => ownText(item[name], LONGEST[name], `${path}.${name}`, report);
  const { list, verdict } = item;
  const text = textOf('text');
  if (!list) report('badValue', `${path}.list`, undefined, 'today or ever');
  if (!isReadable(text)) report('badText', `${path}.text`, item.text);
  if (!list || !isReadable(text)) return null;
  const reason = textOf('reason');
  if (!verdict) report('noVerdict', `${path}.verdict`, undefined);
  if (!reason) report('badText', `${path}.reason`, item.reason, 'a reason');
  return { flag, list, text, verdict: verdict ?? 'not-now', reason: reason || text, ask: textOf('ask') };
}
