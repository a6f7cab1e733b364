import type { Explorer } from '../../../state/explorer.js';
import { paperLanguage } from '../../result/other-language.view.js';
import { paperOf } from '../../result/paper.view.js';
import type { Printable } from '../../shared/paper.js';
import { takeAway, takeWords } from '../summary.view.js';
import { BOTH_MEASURES, bothPage, type Column, columnsOf } from './both-page.js';
import { letterBothPage, letterPage, signsPage, textPage } from './other-pages.js';
import { drawSheet, emptyFrame, type Sheet } from './print-frame.js';
import { MEASURES, summaryPage } from './summary-page.js';

/** The sheet of one kind; `null` where there is nothing to print. "Not now" has no summary: its note stands for it. */
export function sheetOf(explorer: Explorer, kind: Printable): Sheet | null {
  const { language, outcome, today } = explorer;
  const words = takeWords(language);
  const { lang, dir, format } = language;
  const sheet = (pages: Sheet['pages'], columns: readonly Column[] = []): Sheet => ({
    title: words.take.print.title(format.date(today)), lang, dir, pages, columns: columns.map((column) => column.explorer.language),
  });
  if (typeof kind === 'object') return { ...sheet([() => textPage(kind, explorer)]), title: kind.title };
  if (kind === 'signs') return sheet([() => signsPage(explorer, words)]);
  const other = paperLanguage(explorer);
  const columns = other && columnsOf(explorer, other);
  if (kind === 'summary' && outcome?.screening.verdict !== 'not-now') {
    const take = takeAway(explorer);
    if (columns) return take && sheet(BOTH_MEASURES.map((measure) => () => bothPage(columns, measure)), columns);
    return take && sheet(MEASURES.map((measure) => () => summaryPage(take, explorer, words, measure)));
  }
  const which = kind === 'list' ? 'list' : 'note';
  const paper = paperOf(explorer, which);
  const beside = columns && paperOf(columns[1].explorer, which);
  if (paper && columns && beside) return sheet([() => letterBothPage([paper, beside], columns)], columns);
  return paper && sheet([() => letterPage(paper.title, paper.text, explorer, words)]);
}

/** Takes away the frame last printed from: one at a time. */
let end: (() => void) | undefined;

/**
 * Prints the summary of a visit, never the page around it, from a frame that is there for this alone. `home` is where the
 * frame is put. It holds health answers, so it is gone once it has been printed, when the visitor is back on the page, and
 * when `home` leaves the page. `false` where this page does not allow it.
 */
export async function printSummary(explorer: Explorer, kind: Printable, home: Node = document.body): Promise<boolean> {
  endPrint();
  const sheet = sheetOf(explorer, kind);
  if (!sheet) return false;
  const frame = emptyFrame(home);
  const left = new AbortController();
  const ended = (): void => {
    left.abort();
    frame.remove();
    if (end === ended) end = undefined;
  };
  end = ended;
  try {
    await drawSheet(sheet, frame);
    const view = frame.contentWindow;
    if (!view || left.signal.aborted) throw new Error('the frame is gone');
    // A task later: some browsers still read the frame while they say that they have done.
    const endSoon = (): void => void setTimeout(ended);
    const { signal } = left;
    for (const type of ['afterprint', 'pagehide']) view.addEventListener(type, endSoon, { signal });
    view.print();
    // Some browsers never say that they have done, and some hold the page up until they have.
    window.addEventListener('focus', endSoon, { signal });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') endSoon(); }, { signal });
    return true;
  } catch {
    ended();
    return false;
  }
}

/** Takes the frame away at once, whoever asked for it. */
export function endPrint(): void {
  end?.();
}
