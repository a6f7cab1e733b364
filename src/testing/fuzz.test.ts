import { expect } from 'chai';

import { Group, jsonOf, made, Words } from './arbitrary-config-tree.js';
import { childOf, keepsShape, sourcesOf } from './arbitrary-config-page.js';
import { EMPTY_PAGE, faultsOfFixture } from './fuzz-fixture-run.js';
import { FUZZ_FIXTURES } from './fuzz-fixtures.js';
import { fuzz } from './fuzz-run.js';

describe('configurations that were wrong once', () => {
  for (const fixture of FUZZ_FIXTURES) {
    it(fixture.what, () => expect(faultsOfFixture(fixture)).to.deep.equal([]));
  }
});

describe('any configuration', () => {
  it('C4, C5, C6, C7, C8, C9, C10, C12, C15, C16: is read in time, the same each time, and never makes nonsense', () => {
    const { failures, passed, counts } = fuzz(1500, 22);
    expect(failures).to.deep.equal([]);
    expect(passed).to.equal(1500);
    for (const [place, count] of Object.entries(counts)) expect(count, place).to.be.above(90);
  });
});

describe('a configuration before it is made', () => {
  const tree = new Group([['clinicName', new Words('<b>')], ['__proto__', 1], ['list', [new Words('x'), 10n, NaN]], ['clinicName', new Words('second')]]);

  it('is made with own members alone, the last of a name counting, as in JSON', () => {
    const value = made(tree) as object;
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect(Object.entries(value).map(([key]) => key)).to.deep.equal(['clinicName', '__proto__', 'list']);
    expect(Object.keys(JSON.parse(jsonOf(tree)) as object)).to.deep.equal(Object.keys(value));
  });

  it('is made with other words where the owner has some, and with nothing else', () => {
    expect(jsonOf(tree, () => 'Plain')).to.equal('{"clinicName": "Plain", "__proto__": 1, "list": ["Plain", false, false], "clinicName": "Plain"}');
    expect(keepsShape({ ...EMPTY_PAGE, child: tree })).to.equal(true);
    expect(childOf({ ...EMPTY_PAGE, child: tree, spoil: 'curly' })).to.contain('”');
  });

  it('cannot be changed where it is frozen', () => {
    const { property } = sourcesOf({ ...EMPTY_PAGE, property: tree }, (text) => text, true);
    expect(Object.isFrozen(property)).to.equal(true);
  });
});
