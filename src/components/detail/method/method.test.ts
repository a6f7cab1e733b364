import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { GRADES } from '../../../content/figures.js';
import { READING } from '../../../content/reading-grade.js';
import { SOURCES } from '../../../content/sources.js';
import { pack as arabic } from '../../../content/words/ar/index.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { addLanguage, wordsOf } from '../../../content/words/languages.js';
import { pack as urdu } from '../../../content/words/ur/index.js';
import { define } from '../../../lib/define.js';
import { ENGLISH } from '../../../testing/english.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, everything, headingsIn, linksIn, wordsIn } from '../../../testing/look.js';
import { MEDICINE_NAMES } from '../../../testing/medicines.js';
import { pseudoPack, PSEUDO_LANG } from '../../../testing/pseudo.js';
import { VISITORS } from '../../../testing/result.js';
import { RecipeNote } from '../recipe/recipe.js';
import { Explain } from '../../shared/explain.js';
import { Method } from './method.js';

define('tx-recipe', RecipeNote);
define('tx-explain', Explain);
define('tx-method', Method);

const open = (scene: Scene = {}, onClose?: () => void) =>
  mountWith<Method>(html`<tx-method .onClose=${onClose}></tx-method>`, { step: 'result', answers: VISITORS.discuss, ...scene });

const folds = (root: Element): readonly HTMLDetailsElement[] =>
  everything(root).filter((element): element is HTMLDetailsElement => element.localName === 'details');
const tables = (root: Element): readonly HTMLTableElement[] =>
  everything(root).filter((element): element is HTMLTableElement => element.localName === 'table');
const listOfStandards = (root: Element): HTMLTableElement =>
  tables(root).find((table) => table.getAttribute('aria-label') === 'How it scores as a decision aid') as HTMLTableElement;

const HOSTS = /^(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov|(?:.+\.)?cdc\.gov|(?:.+\.)?gov\.uk|www\.nhs\.uk|services\.nhslothian\.scot|.+\.gouv\.fr|.+\.gov\.ae)$/;

describe('<tx-method>', () => {
  it('tells kinds of figure, points, grades, what is weak, the check, the language, who pays and every source', async () => {
    const { element } = await open();
    expect(headingsIn(element).map(({ text }) => text)).to.include.members([
      'How we work this out', 'Kinds of figure', 'How your answers move the count', 'How we grade proof', 'How we chose the proof',
      'How we reach the safety answer', 'Places and emergency numbers', 'What is weak', 'How it scores as a decision aid',
      'Language and review', 'Who made it, who pays', 'All sources',
    ]);
    expect(wordsIn(element).replace(/[\u2066\u2069]/gu, '')).to.include('How much A little: −1 Some: 0 A lot: +1');
  });

  for (const [name, scene] of Object.entries<Scene>({ light: {}, dark: { dark: true }, narrow: { width: 320 } })) {
    it(`can be used by everybody, ${name}`, async () => {
      const { element } = await open(scene, () => undefined);
      await expect(element).to.be.accessible();
    });
  }

  it('can be used by everybody with a list of sources open', async () => {
    const { element } = await open();
    const [studies] = folds(element);
    control(element, 'fold', 'Studies').click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(studies?.open).to.equal(true);
    await expect(studies).to.be.accessible();
  });

  it('says that no goal is graded "good", as long as that is so', async () => {
    const { element } = await open();
    expect(wordsIn(element).includes('No goal here reaches “good”.')).to.equal(!Object.values(GRADES).includes('good'));
  });

  it('leads back where it was opened from, and not at all where nobody waits', async () => {
    let closed = 0;
    const { element } = await open({}, () => { closed += 1; });
    control(element, 'button', 'Back to my result').click();
    expect(closed).to.equal(1);
    expect(wordsIn((await open()).element)).not.to.include('Back to my result');
  });

  it('puts the focus on its heading when somebody was led here', async () => {
    const { element } = await open();
    expect((await element.show())?.textContent).to.equal('How we work this out');
  });
});

describe('the rule on <tx-method>', () => {
  it('is worked with the points of this visitor', async () => {
    const { element } = await open({ answers: { ...VISITORS.discuss, severity: 'lot', area: 'large' } });
    expect(wordsIn(element)).to.include(
      'Worked for you: dull or dry skin Your answers come to 2 of 4 points at most. The usual count is 3, the highest 5. '
      + '2 × 2 ÷ 4 is 1. That makes 1 in whole visits. So your likely count is 4, in a range of 3 to 5.');
  });

  it('goes down with points below 0, and stays where there are none', async () => {
    const fewer = await open({ answers: { ...VISITORS.ask, severity: 'little', area: 'small' } });
    expect(wordsIn(fewer.element)).to.match(/Your answers come to 2 of \d points at most\. The usual count is \d, the lowest \d\./);
    const none = await open({ answers: VISITORS.discuss });
    expect(wordsIn(none.element)).to.include('Your answers come to 0 points. So the count stays at the usual 3.');
  });

  for (const name of ['notNow', 'goals', 'cause'] as const) {
    it(`is told without numbers of a plan where there is none: ${name}`, async () => {
      const { element } = await open({ answers: VISITORS[name] });
      expect(wordsIn(element)).not.to.include('Worked for you').and.not.to.include('likely count is');
    });
  }
});

describe('the sources on <tx-method>', () => {
  const linesOf = (root: Element): readonly HTMLLIElement[] => folds(root).flatMap((fold) => [...fold.querySelectorAll('li')]);

  it('are all there, each kind with how many there are', async () => {
    const { element } = await open();
    const counts = folds(element).map((fold) => Number(/: (\d+)$/.exec(wordsIn(fold.querySelector('summary') as Element))?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(Object.keys(SOURCES).length);
    expect(wordsIn(element)).to.include(`${Object.keys(SOURCES).length} in all.`);
    folds(element).forEach((fold, index) => {
      const times = [...fold.querySelectorAll('li')].map((line) => Number(/\((\d+) of them\)$/.exec(wordsIn(line))?.[1] ?? 1));
      expect(times.reduce((sum, count) => sum + count, 0)).to.equal(counts[index]);
    });
  });

  it('hold each citation, its year, and its link where a public one may be shown', async () => {
    const { element } = await open({ settings: { medicineNames: true } });
    const shown = linesOf(element).map((line) => ({ text: wordsIn(line), href: line.querySelector('a')?.getAttribute('href') ?? null }));
    for (const { cite, kind, link, year } of Object.values(SOURCES)) {
      if (kind === 'editorial') continue;
      const found = shown.filter(({ text, href }) => text.startsWith(cite) && href === link);
      expect(found, cite).not.to.have.length(0);
      if (kind !== 'practice') expect(found[0]?.text, cite).to.match(year === null ? /no date|\b(?:19|20)\d\d\b/ : new RegExp(String(year)));
    }
  });

  it('are named in English and counted in the language that is spoken', async () => {
    addLanguage(urdu);
    const { element } = await open({ lang: 'ur' });
    const counted = linesOf(element).filter((line) => /\(/.test([...line.childNodes].filter((node) => node instanceof Text).map((node) => node.data).join('')));
    expect(counted.length).to.be.greaterThan(0);
    for (const line of counted) {
      expect(line.closest('[lang=en]')).to.equal(null);
      const [name] = line.querySelectorAll<HTMLElement>('[lang=en]');
      expect(wordsIn(name as Element)).to.match(/^[A-Z]/).and.not.match(/\p{Script=Arabic}/u);
      expect(wordsIn(line).replace(wordsIn(name as Element), '')).to.match(/\p{Script=Arabic}/u);
    }
  });

  it('link to papers, regulators and governments alone, beside the page, and never name a practice', async () => {
    const { element } = await open();
    for (const { rel, target, href } of linksIn(element)) {
      expect([rel, target]).to.deep.equal(['noopener noreferrer', '_blank']);
      expect(new URL(href).hostname).to.match(HOSTS);
    }
    expect(linksIn(element).length).to.be.greaterThan(20);
    const clinics = folds(element).find((fold) => wordsIn(fold).startsWith('Clinics')) as Element;
    expect(linksIn(clinics)).to.have.length(0);
    expect(wordsIn(clinics)).to.include('A clinic in Spain');
  });

  it('name prescription medicines where the clinic may show them, and nowhere else', async () => {
    const { element } = await open();
    expect(wordsIn(element)).to.include('Moftah N et al. JEADV 2013').and.not.to.match(MEDICINE_NAMES);
    const named = await open({ settings: { medicineNames: true } });
    expect(wordsIn(named.element)).to.include('Mesotherapy using dutasteride');
  });
});

describe('the check against IPDAS on <tx-method>', () => {
  it('is a table of three groups of 6, 6 and 23 points, each with yes, no or not yet', async () => {
    const { element } = await open();
    const table = listOfStandards(element);
    expect([...table.tHead?.rows[0]?.cells ?? []].map((cell) => [cell.scope, wordsIn(cell)])).to.deep.equal([
      ['col', 'What the list asks'], ['col', 'What we do'], ['col', 'Met?'],
    ]);
    const groups = [...table.tBodies].map((body) => [...body.rows].slice(1));
    expect(groups.map((rows) => rows.length)).to.deep.equal([6, 6, 23]);
    for (const row of groups.flat()) {
      expect([...row.cells].map((cell) => cell.getAttribute('role'))).to.deep.equal(['rowheader', 'cell', 'cell']);
      expect(wordsIn(row.cells[1] as Element)).not.to.equal('');
      expect(wordsIn(row.cells[2] as Element)).to.be.oneOf(['Yes', 'No', 'Not yet']);
    }
  });

  it('counts what is met in each group, and calls itself no decision aid while the first is not whole', async () => {
    const { element } = await open();
    for (const body of listOfStandards(element).tBodies) {
      const [head, ...rows] = [...body.rows];
      const met = rows.filter((row) => wordsIn(row.cells[2] as Element) === 'Yes').length;
      expect(wordsIn(head as Element)).to.include(`${met} of ${rows.length} met`);
    }
    const [first] = listOfStandards(element).tBodies;
    const isWhole = [...first?.rows ?? []].slice(1).every((row) => wordsIn(row.cells[2] as Element) === 'Yes');
    expect(wordsIn(element).includes('So we call this an information tool, and not a decision aid.')).to.equal(!isWhole);
  });

  it('claims nothing that was not done: no test with patients, no reading from outside, no certificate', async () => {
    const { element } = await open();
    const rows = [...listOfStandards(element).rows].map(wordsIn);
    for (const point of [
      'Patients said what they need', 'Read by patients from outside', 'Read by doctors from outside',
      'Tried by people who face the choice', 'Who wrote it, and their training', 'Says who paid for it',
    ]) expect(rows.find((row) => row.startsWith(point)), point).to.match(/Not yet$/);
    expect(wordsIn(element)).to.include('nobody has certified us').and.not.to.match(/IPDAS certified/i);
  });
});

describe('language, owner and places on <tx-method>', () => {
  it('tell the reading grade that was counted, and that no clinician has reviewed the English', async () => {
    const { element } = await open();
    expect(wordsIn(element)).to.include(`The English text is at grade ${READING.all}.`).and.include('No clinician has reviewed it yet.');
  });

  it('tell the reviewer, the clinic, the approval, the check and the next one', async () => {
    const { element } = await open({
      settings: { reviewer: { name: 'Dr Example', date: '2026-10-01' }, clinicName: 'Example Clinic', approval: 'EX-1', region: 'PK' },
    });
    const words = wordsIn(element).replace(/[\u2068\u2069]/gu, '');
    for (const text of [
      'Dr Example reviewed it for this page, 1 October 2026.', 'Example Clinic runs this page and sells this treatment.', 'Approval no. EX-1',
      'checked 22 November 2026', 'due by November 2027', 'every 12 months', 'It is set to Pakistan.',
    ]) expect(words).to.include(text);
  });

  it('call a translation a draft until somebody has signed it', async () => {
    addLanguage(pseudoPack({ start: ENGLISH.start }));
    expect(wordsIn((await open({ lang: PSEUDO_LANG })).element)).to.include('A draft.');
    addLanguage({ ...pseudoPack({ start: ENGLISH.start }), reviewed: { name: 'Dr Example', date: '2026-10-01' } });
    expect(wordsIn((await open({ lang: PSEUDO_LANG })).element)).to.include('Signed by');
    expect(wordsIn((await open()).element)).not.to.include('This translation');
  });

  for (const pack of [urdu, arabic]) {
    it(`say of ${pack.lang} that it is a draft, and name who has signed it once somebody has`, async () => {
      const textsIn = async () => wordsIn((await open({ lang: pack.lang })).element).replace(/[\u2066-\u2069]/gu, '');
      addLanguage(pack);
      const { draft, signed } = wordsOf('detail', detail, pack.lang).methodPage;
      expect(await textsIn()).to.include(draft).and.not.include('Dr Example');
      addLanguage({ ...pack, reviewed: { name: 'Dr Example', date: '2026-10-01' } });
      expect(await textsIn()).to.include('Dr Example').and.include('2026').and.not.include(draft);
      expect(signed('Dr Example', '2026')).to.match(/\p{Script=Arabic}/u);
      addLanguage(pack);
    });
  }

  it('speak the language of the page to the last word, but for the sources', async () => {
    addLanguage(pseudoPack(ENGLISH));
    const { element } = await open({ lang: PSEUDO_LANG });
    const texts = everything(element).filter((one) => !one.closest('.sources') && one.children.length === 0 && wordsIn(one) !== '');
    const plain = texts.map(wordsIn).filter((text) => /[A-Za-z]{3}/.test(text) && !/[⟦⟧łöñġ]/.test(text));
    expect(plain).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });
});
