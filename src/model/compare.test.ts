import { expect } from 'chai';

import { inOrder, type Ranked, standingOf, type Value, VALUES } from './compare.js';

interface Choice extends Ranked {
  readonly id: string;
}

function choice(id: string, rank: number | null, isOwn = false): Choice {
  const ranks = { proof: rank, risk: rank, visits: rank, cost: rank, needles: rank, 'time-off': rank };
  return { id, isOwn, ranks };
}

const own = (rank: number | null): Choice => choice('own', rank, true);
const idsOf = (choices: readonly Choice[], value: Value): readonly string[] => inOrder(choices, value).map(({ id }) => id);

/** Every list of up to four choices whose ranks are 0, 1, 2 or not known, with mesotherapy at each place. */
function lists(): readonly (readonly Choice[])[] {
  const ranks = [0, 1, 2, null];
  const columns = (length: number): readonly (readonly (number | null)[])[] =>
    length === 0 ? [[]] : columns(length - 1).flatMap((start) => ranks.map((rank) => [...start, rank]));
  return [1, 2, 3, 4].flatMap((length) => columns(length).flatMap((column) =>
    column.map((_rank, place) => column.map((rank, index) => choice(`${index}`, rank, index === place)))));
}

describe('choices in the order of what matters', () => {
  it('puts the lowest rank first', () => {
    expect(idsOf([choice('c', 3), own(2), choice('a', 1)], 'cost')).to.deep.equal(['a', 'own', 'c']);
  });

  it('keeps the order of choices alike, with mesotherapy after them', () => {
    expect(idsOf([own(1), choice('a', 1), choice('b', 1), choice('c', 0)], 'needles')).to.deep.equal(['c', 'a', 'b', 'own']);
  });

  it('puts what has not been checked yet after all that has', () => {
    expect(idsOf([choice('a', null), own(9), choice('b', null), choice('c', 3)], 'risk')).to.deep.equal(['c', 'own', 'a', 'b']);
  });

  it('never puts mesotherapy first by the strongest proof, and leaves the others as they are', () => {
    expect(idsOf([own(0), choice('a', 1), choice('b', 2)], 'proof')).to.deep.equal(['a', 'own', 'b']);
    expect(idsOf([own(0), choice('a', null)], 'proof')).to.deep.equal(['a', 'own']);
    expect(idsOf([own(0), choice('a', 1)], 'visits')).to.deep.equal(['own', 'a']);
  });

  for (const value of VALUES) {
    it(`gives the same choices back by ${value}, unchanged, in an order that fits their ranks`, () => {
      for (const list of lists()) {
        const before = JSON.stringify(list);
        const ordered = inOrder(list, value);
        expect(JSON.stringify(list)).to.equal(before);
        expect([new Set(ordered).size, ordered.length]).to.deep.equal([list.length, list.length]);
        expect(ordered.every((choice) => list.includes(choice))).to.equal(true);
        const others = ordered.filter(({ isOwn }) => !isOwn).map(({ ranks }) => ranks[value] ?? Infinity);
        expect(others).to.deep.equal([...others].sort((one, other) => one - other));
        if (value === 'proof' && list.length > 1) expect(ordered[0]?.isOwn).to.equal(false);
      }
    });
  }

  it('gives the same order when it is asked again', () => {
    for (const list of lists()) {
      for (const value of VALUES) expect(inOrder(inOrder(list, value), value)).to.deep.equal(inOrder(list, value));
    }
  });
});

describe('where mesotherapy stands', () => {
  const cases: readonly { readonly says: string; readonly list: readonly Choice[]; readonly standing: object | null }[] = [
    { says: 'is last', list: [choice('a', 1), own(2)], standing: { kind: 'last', place: 2, of: 2 } },
    { says: 'is last among equals', list: [choice('a', 2), own(2)], standing: { kind: 'last', place: 2, of: 2 } },
    {
      says: 'is last of those checked', list: [choice('a', 1), own(2), choice('b', null)],
      standing: { kind: 'last-checked', place: 2, of: 3 },
    },
    { says: 'is between others', list: [choice('a', 1), own(2), choice('b', 3)], standing: { kind: 'between', place: 2, of: 3 } },
    { says: 'is not known', list: [choice('a', 1), own(null)], standing: { kind: 'between', place: 2, of: 2 } },
    { says: 'is left out', list: [choice('a', 1)], standing: null },
  ];
  for (const { says, list, standing } of cases) {
    it(`tells when it ${says}`, () => { expect(standingOf(list, 'cost')).to.deep.equal(standing); });
  }

  it('does not call it last where the order was changed so that it is not first', () => {
    expect(standingOf(inOrder([own(0), choice('a', 1)], 'proof'), 'proof')).to.deep.equal({ kind: 'between', place: 2, of: 2 });
  });

  it('never calls it last while a checked choice stands below it', () => {
    for (const list of lists()) {
      for (const value of VALUES) {
        const ordered = inOrder(list, value);
        const standing = standingOf(ordered, value);
        const below = ordered.slice(standing?.place).filter(({ ranks }) => ranks[value] !== null);
        if (standing?.kind !== 'between') expect(below).to.deep.equal([]);
      }
    }
  });
});
