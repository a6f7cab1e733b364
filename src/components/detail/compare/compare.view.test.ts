import { expect } from '@open-wc/testing';

import { SOURCES } from '../../../content/sources.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { type Concern, concernOf, ESTIMATE_GOALS, type Goal } from '../../../model/answers.js';
import { DEFAULT_VALUE, inOrder, VALUES } from '../../../model/compare.js';
import { outcomeOf } from '../../../model/outcome.js';
import { createLanguage } from '../../../state/language.js';
import { factsWith } from '../../../testing/facts.js';
import { MEDICINE_NAMES } from '../../../testing/medicines.js';
import { COLUMN_OF, COLUMNS, type CompareInput, type CompareRow, rowsOf, sortedBy, sourcesOf } from './compare.view.js';
import { ownFigures } from './own-figures.js';

const GOALS: readonly Goal[] = [...ESTIMATE_GOALS, 'face-unsure', 'body-unsure'];
const { compare } = detail;

function rowsFor(goal: Goal, more: Partial<CompareInput> = {}): readonly CompareRow[] {
  const concern: Concern = concernOf(goal);
  const answers = { concern, goal };
  const tools = { words: compare, grades: result.labels.grades, format: createLanguage('en').format };
  const own = ownFigures(outcomeOf(answers, factsWith()), concern, tools);
  return rowsOf({ answers, hidesPregnancyUnsafe: false, namesMedicines: false, words: compare, own, ...more });
}

const ownOf = (rows: readonly CompareRow[]): CompareRow | undefined => rows.find(({ isOwn }) => isOwn);

describe('rows to compare', () => {
  for (const goal of GOALS) {
    for (const hidesPregnancyUnsafe of [false, true]) {
      const rows = rowsFor(goal, { hidesPregnancyUnsafe });
      const when = hidesPregnancyUnsafe ? `${goal} in pregnancy` : goal;

      it(`tell every cell with its sources for ${when}, or that it has not been checked yet`, () => {
        for (const { id, cells, ranks, isHidden } of rows) {
          for (const column of COLUMNS) {
            const cell = cells[column];
            if (!cell) continue;
            expect(cell.text, `${id} ${column}`).to.match(/\S/);
            expect(cell.sources, `${id} ${column}`).to.have.length.above(0);
            for (const source of cell.sources) expect(SOURCES, source).to.have.property(source);
          }
          for (const value of VALUES) {
            if (!cells[COLUMN_OF[value]]) expect(ranks[value], `${id} ${value}`).to.equal(null);
            else if (value !== 'time-off') expect(ranks[value], `${id} ${value}`).to.be.a('number');
          }
          if (isHidden) for (const value of VALUES) expect(ranks[value]).to.equal(null);
        }
      });

      it(`never put mesotherapy first by default for ${when}`, () => {
        expect(sortedBy(rows, null, compare).ordered[0]?.isOwn).to.equal(false);
        expect(sortedBy(rows, 'proof', compare).ordered[0]?.isOwn).to.equal(false);
      });

      it(`are the same rows with the same figures in each order for ${when}, and mesotherapy leads none`, () => {
        for (const value of VALUES) {
          const { ordered, status } = sortedBy(rows, value, compare);
          expect(ordered).to.have.length(rows.length).and.to.have.members([...rows]);
          const ranks = ordered.filter(({ isOwn }) => value !== DEFAULT_VALUE || !isOwn).map(({ ranks: all }) => all[value] ?? Infinity);
          expect(ranks).to.deep.equal([...ranks].sort((one, other) => one - other));
          expect(ordered[0]?.isOwn, value).to.equal(false);
          expect(status).to.contain(compare.values[value].toLowerCase());
        }
      });

      it(`name no prescription medicine for ${when}, sources included`, () => {
        const told = rows.flatMap(({ name, use, cells, trade }) => [name, use, trade?.text ?? '', ...COLUMNS.map((column) => cells[column]?.text ?? '')]);
        const cited = sourcesOf(rows).flatMap((id) => [SOURCES[id].neutral, SOURCES[id].short]);
        for (const text of [...told, ...cited]) expect(text).not.to.match(MEDICINE_NAMES);
      });
    }

    it(`hold mesotherapy once for ${goal}`, () => {
      expect(rowsFor(goal).filter(({ isOwn }) => isOwn)).to.have.length(1);
      expect(ownOf(rowsFor(goal))?.cells).to.not.include({ needles: null, visits: null, proof: null });
    });
  }

  it('tell of a medicine that may not be hinted at only that a doctor can help', () => {
    const [hidden, ...others] = rowsFor('face-lines').filter(({ isHidden }) => isHidden);
    expect(others).to.deep.equal([]);
    expect(Object.values(hidden?.cells ?? {}).every((cell) => cell === null)).to.equal(true);
    expect(rowsFor('face-lines', { namesMedicines: true }).some(({ isHidden }) => isHidden)).to.equal(false);
  });

  it('tell the visits of the plan, of both ways where there are two, and of all goals for somebody not sure', () => {
    expect(ownOf(rowsFor('face-glow'))?.cells.visits?.text).to.match(/^3 to 5$/);
    expect(ownOf(rowsFor('hair-male'))?.cells.visits?.text).to.match(/, or 4 a year$/);
    expect(ownOf(rowsFor('body-unsure'))?.cells.visits?.text).to.equal('3 to 15, by goal');
    expect(ownOf(rowsFor('body-unsure'))?.cells.proof?.text).to.equal('Very limited to limited, by goal');
  });
});

describe('the sentence on the order', () => {
  it('is worked out from where mesotherapy stands', () => {
    expect(sortedBy(rowsFor('hair-male'), 'needles', compare).status)
      .to.equal('Sorted by “no needles”. Mesotherapy is last: no choice here uses more needles.');
    expect(sortedBy(rowsFor('hair-female'), null, compare).status).to.match(/^Sorted by “strongest proof” until you choose\. Mesotherapy is number \d of \d\./);
  });

  for (const goal of GOALS) {
    it(`is true for ${goal}`, () => {
      const rows = rowsFor(goal);
      for (const value of VALUES) {
        const { ordered, status } = sortedBy(rows, value, compare);
        const own = ownOf(rows)?.ranks[value] ?? NaN;
        const others = rows.filter(({ isOwn }) => !isOwn).map(({ ranks }) => ranks[value]);
        const isLast = others.every((rank) => rank === null || rank <= own);
        expect(status.includes(compare.status.why[value]), `${value}: ${status}`).to.equal(isLast);
        expect(status.includes(compare.status.unchecked), value).to.equal(others.includes(null));
        const place = inOrder(rows, value).findIndex(({ isOwn }) => isOwn) + 1;
        if (!isLast) expect(status).to.contain(`number ${place} of ${ordered.length}`);
      }
    });
  }
});
