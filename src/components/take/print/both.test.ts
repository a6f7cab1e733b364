import { expect, html } from '@open-wc/testing';

import { pack as arabic } from '../../../content/words/ar/index.js';
import { addLanguage } from '../../../content/words/languages.js';
import { pack as urdu } from '../../../content/words/ur/index.js';
import { type Answers, concernOf, ESTIMATE_GOALS, type EstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { NO_NOTES, type Notes } from '../../../state/notes.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { wordsIn } from '../../../testing/look.js';
import { CLINIC, VISITORS } from '../../../testing/result.js';
import { paperOf } from '../../result/paper.view.js';
import type { Printable } from '../../shared/paper.js';
import { drawSheet, emptyFrame } from './print-frame.js';
import { sheetOf } from './print.js';

const OWNER = { ...CLINIC, prices: { all: { lowMinor: 700_000, highMinor: 1_800_000 } }, region: 'PK', approval: 'EX-0000', printLanguages: ['ur', 'ar'] };
const CLEAR = { severity: 'some', area: 'medium', age: '35-54', sun: 'some', duration: '1-5', trigger: 'no', weight: 'steady', today: ['none'], ever: ['none'] } as const;
const VERDICTS: readonly (readonly [name: string, more: Partial<Answers>])[] = [
  ['discuss', CLEAR], ['ask-first', { ...CLEAR, ever: ['bleeding', 'diabetes', 'organ'] }], ['open', {}],
];
const answersFor = (goal: EstimateGoal, more: Partial<Answers>): Answers => ({ concern: concernOf(goal), goal, ...more });
/** Room on a sheet of A4 inside its margins, in CSS px. */
const A4_PX = (297 - 22) * (96 / 25.4);
/** What turns a number round is no part of it. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const frames: HTMLIFrameElement[] = [];

async function explorerFor(lang: string, paperLang: string, scene: Scene, notes: Partial<Notes> = {}): Promise<Explorer> {
  const { stage } = await mountWith(html`<p></p>`, { step: 'result', settings: OWNER, lang, ...scene });
  return { ...stage.explorer, notes: { ...NO_NOTES, paperLang, ...notes } };
}

/** The sheet as it goes to the printer. */
async function paper(explorer: Explorer, kind: Printable = 'summary'): Promise<Document> {
  const sheet = sheetOf(explorer, kind);
  if (!sheet) throw new Error('nothing to print');
  const frame = emptyFrame(document.body);
  frames.push(frame);
  await drawSheet(sheet, frame);
  // As wide as it is on paper.
  frame.style.setProperty('inline-size', '190mm');
  return frame.contentDocument as Document;
}

const columnsIn = (root: ParentNode, lang: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(`.column[lang="${lang}"]`)];
const digitsIn = (elements: readonly Element[]): readonly string[] => elements.map((element) => plain(wordsIn(element)).replace(/[^\d,.]/g, ''));

/** Where the first digit that this finds stands, from the left. */
function placeOf(cell: Element, which: RegExp): number {
  const text = [...cell.childNodes].find((node) => which.test(node.nodeType === Node.TEXT_NODE ? node.textContent ?? '' : '')) as Text;
  const range = cell.ownerDocument.createRange();
  const at = text.data.search(which);
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect().left;
}

describe('paper in two languages', () => {
  before(() => { addLanguage(urdu); addLanguage(arabic); });
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  for (const [lang, other] of [['en', 'ur'], ['ur', 'en'], ['ar', 'en'], ['ur', 'ar']] as const) {
    for (const [name, more] of VERDICTS) {
      it(`is one page for every goal, block beside block: ${lang} and ${other}, ${name}`, async () => {
        for (const goal of ESTIMATE_GOALS) {
          const page = await paper(await explorerFor(lang, other, { answers: answersFor(goal, more) }));
          const height = (page.body.firstElementChild as Element).getBoundingClientRect().height;
          expect(height, goal).to.be.at.most(A4_PX);
          const [own, theirs] = [columnsIn(page, lang), columnsIn(page, other)];
          expect(own.length, goal).to.be.greaterThan(5).and.equal(theirs.length);
          expect(own.every((block, index) => wordsIn(block).length > 0 && wordsIn(theirs[index] as Element).length > 0), goal).to.equal(true);
          frames.splice(0).forEach((frame) => frame.remove());
        }
      });
    }
  }

  it('has equal columns that begin together, each with its own language and direction, the one shown first', async () => {
    for (const [lang, other, dirs] of [['en', 'ur', ['ltr', 'rtl']], ['ur', 'en', ['rtl', 'ltr']]] as const) {
      const page = await paper(await explorerFor(lang, other, { answers: VISITORS.discuss }));
      expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal([lang, dirs[0]]);
      for (const row of page.querySelectorAll('.both')) {
        const [first, second] = [...row.children] as HTMLElement[];
        expect([first?.lang, first?.dir, second?.lang, second?.dir]).to.deep.equal([lang, dirs[0], other, dirs[1]]);
        const [a, b] = [first, second].map((block) => block?.getBoundingClientRect() ?? new DOMRect());
        expect(Math.abs((a?.width ?? 0) - (b?.width ?? 1)), 'widths').to.be.below(1);
        expect(a?.top).to.equal(b?.top);
        // English is on the left either way, Urdu on the right.
        expect(((a?.left ?? 0) < (b?.left ?? 0))).to.equal(lang === 'en');
      }
    }
  });

  it('has the same figures in both tables, each read from the left', async () => {
    const page = await paper(await explorerFor('en', 'ur', { answers: VISITORS.discuss }));
    const [english, other] = [...page.querySelectorAll('table')].map((table) => [...table.querySelectorAll('td')]);
    expect(digitsIn(english ?? [])).to.deep.equal(digitsIn(other ?? []));
    const amounts = (other ?? []).filter((cell) => /\d,\d/.test(cell.textContent));
    expect(amounts.length).to.be.greaterThan(3);
    for (const cell of amounts) expect(placeOf(cell, /\d/)).to.be.below(placeOf(cell, /\d\D*$/));
  });

  it('says which language counts, and that the other one is a draft', async () => {
    const page = await paper(await explorerFor('ur', 'en', { answers: VISITORS.discuss }));
    expect(wordsIn(columnsIn(page, 'en').at(-1) as Element)).to.include('Both columns say the same. If they differ, the English text counts. Urdu: a draft.');
    expect(wordsIn(columnsIn(page, 'ur').at(-1) as Element)).to.include('اردو: یہ مسودہ ہے');
    const neither = await paper(await explorerFor('ur', 'ar', { answers: VISITORS.discuss }));
    expect(wordsIn(neither.body)).to.not.include('انگریزی متن');
  });

  it('holds what was ticked, what matters and the code once, in both languages', async () => {
    const page = await paper(await explorerFor('en', 'ur', { answers: VISITORS.discuss }, { ticks: new Set(['ask-home', 'check-room']), value: 'needles' }));
    for (const [lang, label] of [['en', 'marked by me'], ['ur', 'میں نے نشان لگایا']] as const) {
      expect(page.querySelectorAll(`[lang=${lang}] [aria-label="${label}"]`), lang).to.have.length(2);
    }
    expect(wordsIn(page.body)).to.include('What matters most to me: no needles.').and.include('میرے لیے سب سے اہم');
    expect(page.querySelectorAll('.code')).to.have.length(1);
  });

  it('has no type under 8.5 points, tells nothing by colour, and gives Urdu the lines it needs', async () => {
    const page = await paper(await explorerFor('en', 'ur', { answers: VISITORS.discuss }));
    const view = page.defaultView as Window;
    for (const element of page.body.querySelectorAll('*')) {
      const { fontSize, color } = view.getComputedStyle(element);
      expect(parseFloat(fontSize), wordsIn(element).slice(0, 40)).to.be.at.least(11.3);
      const [red, green, blue] = color.match(/\d+/g) ?? [];
      expect(red === green && green === blue, color).to.equal(true);
    }
    const lines = (lang: string): number => {
      const { lineHeight, fontSize } = view.getComputedStyle(columnsIn(page, lang)[0] as Element);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    // What the hand of this device needs: Nastaliq more than Naskh.
    const needed = parseFloat(view.getComputedStyle(columnsIn(page, 'ur')[0] as Element).getPropertyValue('--_lines'));
    expect([lines('en') < 1.4, needed >= 1.7, lines('ur') >= needed * 0.85]).to.deep.equal([true, true, true]);
  });

  it('prints the list and the note for a doctor line beside line', async () => {
    for (const [kind, answers, english] of [['list', VISITORS.ask, '• Blood thinners, easy bleeding, or a clot or stroke'], ['note', VISITORS.notNow, '• Pregnant']] as const) {
      const explorer = await explorerFor('ur', 'en', { answers });
      const page = await paper(explorer, kind);
      const [own, theirs] = [columnsIn(page, 'ur').map(wordsIn), columnsIn(page, 'en').map(wordsIn)];
      const at = theirs.indexOf(english);
      expect(at, `${kind}: ${theirs.join(' | ')}`).to.be.greaterThan(0);
      expect(own[at]).to.match(/^•/);
      expect(own.length).to.equal(theirs.length);
      expect((page.body.firstElementChild as Element).getBoundingClientRect().height).to.be.at.most(A4_PX);
    }
  });

  it('leaves a visitor’s own words in one column, and says so in both', async () => {
    const explorer = await explorerFor('ur', 'en', { answers: VISITORS.notNow });
    const made = paperOf(explorer, 'note')?.made ?? '';
    const page = await paper({ ...explorer, notes: { ...explorer.notes, paper: { made, text: 'میرے اپنے الفاظ' } } }, 'note');
    expect(columnsIn(page, 'ur').map(wordsIn).join(' ')).to.include('میرے اپنے الفاظ').and.include('میں نے یہ متن بدلا ہے');
    const english = columnsIn(page, 'en').map(wordsIn).join(' ');
    expect(english).to.include('• Pregnant').and.include('I have changed this text.').and.not.include('میرے اپنے');
  });

  it('stays in one language where the other is not offered, not here, or the one shown', async () => {
    for (const [lang, paperLang, settings] of [['en', 'ur', CLINIC], ['en', 'tlh', { ...OWNER, printLanguages: ['tlh'] }], ['ur', 'ur', OWNER]] as const) {
      const page = await paper(await explorerFor(lang, paperLang, { answers: VISITORS.discuss, settings }));
      expect(page.querySelectorAll('.both, .column'), `${lang} ${paperLang}`).to.have.length(0);
    }
  });
});
