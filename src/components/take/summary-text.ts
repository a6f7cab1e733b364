import { GRADES } from '../../content/figures.js';
import type { Marks } from '../../content/words/catalogue.js';
import { quiz } from '../../content/words/en/quiz.js';
import { result } from '../../content/words/en/result/index.js';
import { withoutMarks } from '../../lib/lines.js';
import type { Explorer } from '../../state/explorer.js';
import { planLine } from '../result/result.view.js';
import { type TakeAway, type TakeBlock, type TakeLine, type TakeTable, takeWords } from './summary.view.js';
import { planTable } from './summary-figures.view.js';

type Lines = readonly string[];

/** Paragraphs, each of lines that stand together; empty lines and paragraphs are left out. */
function paragraphs(all: readonly Lines[]): string {
  return withoutMarks(all.map((lines) => lines.filter(Boolean).join('\n')).filter(Boolean).join('\n\n'));
}

const block = ({ title, lines }: TakeBlock): Lines => (lines.length > 0 ? [title, ...lines.map((line) => `- ${line}`)] : []);

const ticked = ({ title, lines }: { readonly title: string; readonly lines: readonly TakeLine[] }): Lines =>
  (lines.length > 0 ? [title, ...lines.map(({ text, isTicked }) => `[${isTicked ? 'x' : ' '}] ${text}`)] : []);

/** A row as "First year: Fewest 5, Likely 6, Most 8". */
function tableLines(table: TakeTable | null, { comma }: Marks): Lines {
  if (!table) return [];
  const row = ({ name, cells }: TakeTable['rows'][number]): string =>
    `- ${name}: ${cells.map((cell, index) => `${(table.head[index + 1] ?? '').toLowerCase()} ${cell}`).join(comma)}`;
  return [table.title, ...table.rows.map(row), ...table.notes];
}

/** A text is read far from this page: it says what it is about. */
const firstLine = ({ about, title }: TakeAway, { stop }: Marks): Lines => [`${about}${stop} ${title}`];

/** Everything the printed summary says, as plain text. */
export function fullText(kept: TakeAway, marks: Marks): string {
  return paragraphs([
    firstLine(kept, marks), [`${kept.label}${marks.stop} ${kept.heading}`, ...kept.lead, ...kept.likely], block(kept.answers), [kept.health, ...kept.reasons.map((reason) => `- ${reason}`)],
    kept.timeline ? [kept.timeline.sentence] : [], tableLines(kept.table, marks), block(kept.works), block(kept.safety), ticked(kept.questions),
    ticked(kept.checks), [kept.value], block(kept.discussed), block(kept.help), block(kept.keep), block(kept.basis), block(kept.sources), kept.foot,
  ]);
}

/**
 * The plan in a few lines, to be sent: short enough for every e-mail program, and without age, safety answers or what
 * they came to, and without a price the visitor typed.
 */
export function shortText(kept: TakeAway, explorer: Explorer, link: string): string {
  const { outcome, answers, language } = explorer;
  const words = language.words('result', result);
  const all = takeWords(language);
  const { marks, take: { keep: { harm, late, linkLine } } } = all;
  const { lead, legalStatus, plan } = outcome ?? {};
  const name = answers.goal ? language.words('quiz', quiz).goals[answers.goal].name : '';
  const before = legalStatus ? kept.lead[0] : lead && words.leads[lead].lead.text;
  const table = plan?.price?.source === 'quoted' ? planTable({ ...plan, price: null }, explorer, all) : kept.table;
  const proof = plan ? `${all.result.frame.goals.proof(words.labels.grades[GRADES[plan.goal]])}${marks.stop} ${words.rows.works.brief[plan.goal]}${marks.stop}` : '';
  return paragraphs([
    firstLine(kept, marks),
    plan ? [before ?? '', planLine(plan, name, words.frame)] : [kept.heading],
    tableLines(table, marks),
    [proof, harm, late.text],
    link ? [linkLine(link)] : [],
    kept.foot.slice(0, 1),
  ]);
}
