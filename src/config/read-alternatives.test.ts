import { readFileSync } from 'node:fs';

import { expect } from 'chai';
import fc from 'fast-check';

import { ALTERNATIVES } from '../content/alternatives.js';
import { bannedIn } from '../content/words/owner-bans.js';
import { compare } from '../content/words/en/detail/compare.js';
import { concernOf, ESTIMATE_GOALS } from '../model/answers.js';
import { CONFIG_FIELDS } from '../testing/arbitrary-config.js';
import { made } from '../testing/arbitrary-config-tree.js';
import { OFFERED_CHOICES } from './offered-choices.js';
import { parseConfig } from './parse.js';
import { resolveSettings } from './resolve.js';

const checks = { hasLanguage: () => true };
const FACE = ESTIMATE_GOALS.filter((goal) => concernOf(goal) === 'face');
const LIGHT = { name: 'Red light', text: 'Twenty minutes of red light.', concern: 'face' };
const PRICE = { lowMinor: 900_000, highMinor: 1_200_000 };

function read(alternatives: unknown, more: object = { currency: 'PKR' }) {
  const { value, problems } = parseConfig({ ...more, alternatives, clinicName: 'Rose Clinic' }, checks);
  expect(value.clinicName).to.equal('Rose Clinic');
  const { here = {}, added = [] } = value.alternatives ?? {};
  return { here: { ...here }, added, problems: problems.map(({ code, path }) => `${code.slice(-3)} ${path.replace('config.alternatives.', '')}`) };
}

describe('an owner’s own word on other choices', () => {
  it('may name every choice of ours but to do nothing', () => {
    expect([...OFFERED_CHOICES].sort()).to.deep.equal(Object.keys(ALTERNATIVES).filter((id) => !id.endsWith('-nothing')).sort());
  });

  it('may use the names that docs/own-alternatives.md tells, each with what visitors call it', () => {
    const told = readFileSync('docs/own-alternatives.md', 'utf8').match(/^\| `[a-z-]+` \| .* \| .* \|$/gm) ?? [];
    const { choices } = compare;
    expect(told.slice(0, OFFERED_CHOICES.length)).to.deep.equal(OFFERED_CHOICES.map((id) => `| \`${id}\` | ${choices[id].name} | ${choices[id].use} |`));
  });

  it('holds visits and a price of the price grammar for ours, and choices for a concern or some goals', () => {
    const goals = ['face-glow', 'hair-male'];
    expect(read({
      here: { needling: { visits: { low: 3, high: 4 }, price: '9000-12000' }, peel: { price: 5000 }, filler: { price: '10,000+' } },
      added: [LIGHT, { ...LIGHT, goals, visits: { low: 2, high: 2 }, price: '9000 to 12000' }],
    })).to.deep.equal({
      problems: [],
      here: {
        needling: { visits: { low: 3, high: 4 }, price: PRICE }, peel: { price: { lowMinor: 500_000, highMinor: 500_000 } },
        filler: { price: { lowMinor: 1_000_000, highMinor: null } },
      },
      added: [
        { name: LIGHT.name, text: LIGHT.text, goals: FACE },
        { name: LIGHT.name, text: LIGHT.text, goals, visits: { low: 2, high: 2 }, price: PRICE },
      ],
    });
  });

  it('tells of a choice there is not with those there are', () => {
    const { problems } = parseConfig({ alternatives: { here: { 'face-nothing': { visits: { low: 1, high: 1 } } } } }, checks);
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.deep.include({ code: 'TX-CFG-003', path: 'config.alternatives.here.face-nothing', expected: OFFERED_CHOICES.join(', ') });
  });

  const GOOD = { visits: { low: 3, high: 4 } };
  const bad: readonly (readonly [what: string, terms: unknown, told: readonly string[]])[] = [
    ['nothing in it', {}, ['004']],
    ['visits upside down', { visits: { low: 5, high: 2 } }, ['040 .visits']],
    ['half of the visits', { visits: { low: 5 } }, ['004 .visits.high', '004']],
    ['visits that nobody has', { visits: { low: 0, high: 61 } }, ['004 .visits.low', '004 .visits.high', '004']],
    ['an empty price', { price: ' ' }, ['022 .price']],
    ['a price for nothing', { price: 0 }, ['025 .price']],
    ['a price that may be two', { price: '1,2' }, ['024 .price']],
    ['a price that no visit has', { price: 1e15 }, ['026 .price']],
    ['a price in words', { price: 'none' }, ['023 .price']],
    ['a price in another money', { price: '€90' }, ['021 .price']],
    ['a price in pieces', { price: { low: 1 } }, ['004 .price', '004']],
    ['a proof of its own', { ...GOOD, proof: 'good' }, ['003 .proof']],
    ['no group', 'cheap', ['004']],
  ];
  for (const [what, terms, told] of bad) {
    it(`is left out with ${what}, and the rest goes on`, () => {
      const { here, added, problems } = read({ here: { needling: terms, peel: GOOD }, added: [LIGHT] });
      expect(here).to.deep.equal({ ...(what.startsWith('a proof') ? { needling: GOOD } : {}), peel: GOOD });
      expect(added).to.have.lengthOf(1);
      expect(problems.filter((told) => !told.includes('peel'))).to.deep.equal(told.map((one) => one.replace(/^(\d+) ?/, '$1 here.needling')));
    });
  }

  const refused: readonly (readonly [what: string, choice: object, told: readonly string[]])[] = [
    ['no name', { ...LIGHT, name: undefined }, ['017 added[0].name']],
    ['a name with nothing to read', { ...LIGHT, name: ' \u202e?! ' }, ['017 added[0].name']],
    ['a name that promises', { ...LIGHT, name: 'The best light' }, ['084 added[0].name', '017 added[0].name']],
    ['no text', { ...LIGHT, text: '' }, ['017 added[0].text']],
    ['a text that promises', { ...LIGHT, text: 'It is painless.' }, ['084 added[0].text', '017 added[0].text']],
    ['a price in its text', { ...LIGHT, text: 'Only Rs 900 today' }, ['084 added[0].text', '017 added[0].text']],
    ['nobody it is for', { ...LIGHT, concern: undefined }, ['004 added[0].concern']],
    ['goals there are not', { ...LIGHT, concern: undefined, goals: ['nose'] }, ['004 added[0].goals[0]', '004 added[0].concern']],
  ];
  for (const [what, choice, told] of refused) {
    it(`adds nothing with ${what}, and keeps the others`, () => {
      const { added, here, problems } = read({ here: { peel: GOOD }, added: [choice, LIGHT] });
      expect(added).to.deep.equal([{ name: LIGHT.name, text: LIGHT.text, goals: FACE }]);
      expect(here).to.deep.equal({ peel: GOOD });
      expect(problems).to.deep.equal(told);
    });
  }

  it('adds four at most, and cuts what is too long', () => {
    const { added, problems } = read({ added: [{ ...LIGHT, name: 'n'.repeat(99), text: 't'.repeat(10_000) }, LIGHT, LIGHT, LIGHT, LIGHT] });
    expect(added).to.have.lengthOf(4);
    expect(added[0]).to.deep.include({ name: `${'n'.repeat(59)}…`, text: `${'t'.repeat(239)}…` });
    expect(problems).to.deep.equal(['002 added', '002 added[0].name', '002 added[0].text']);
  });

  it('takes no amount whose currency is not known, and says so once', () => {
    const priced = { here: { peel: { price: 9 }, needling: { price: 9, visits: { low: 1, high: 2 } } }, added: [{ ...LIGHT, price: 9 }] };
    const { here, added, problems } = read(priced, {});
    expect(problems).to.deep.equal(['020 here.peel.price']);
    expect(here).to.deep.equal({ needling: { visits: { low: 1, high: 2 } } });
    expect(added[0]).to.not.have.property('price');
    expect(read(priced, { currency: 'rupees' }).problems).to.deep.equal(['006 config.currency']);
  });

  it('takes no amount of a place with another currency than the one that counts', () => {
    const { settings, problems } = resolveSettings(
      { property: { currency: 'EUR', alternatives: { here: { peel: { price: 90 } }, added: [LIGHT] } }, single: { currency: 'PKR' } }, checks,
    );
    expect(settings.alternatives).to.deep.include({ here: {} });
    expect(settings.alternatives?.added).to.have.lengthOf(1);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['TX-CFG-021 config.alternatives.here.peel.price']);
  });

  it('comes whole from the strongest place that has some, and is no attribute', () => {
    const { settings } = resolveSettings({ property: { alternatives: { added: [] } }, child: JSON.stringify({ alternatives: { added: [LIGHT] } }) }, checks);
    expect(settings.alternatives?.added).to.have.lengthOf(1);
    expect(resolveSettings({ single: { alternatives: '{"added":[]}' } }, checks).settings).to.not.have.property('alternatives');
  });

  const own = JSON.parse('{"__proto__": {"price": 1}, "constructor": {"price": 1}, "toString": {"visits": {"low": 1, "high": 1}}}') as object;
  for (const input of [null, 'none', 7, [], {}, { here: [] }, { here: null, added: {} }, { added: [null, 'x', [], {}] }, { here: own }, { here: { peel: null } }]) {
    it(`never fails on ${JSON.stringify(input)}`, () => {
      const { here, added } = read(input);
      expect([here, added]).to.deep.equal([{}, []]);
    });
  }

  it('C6: is valid whatever is written, promises nothing, and names only choices of ours', () => {
    let seen = 0;
    fc.assert(fc.property(CONFIG_FIELDS.alternatives, (tree) => {
      const { here, added } = read(made(tree));
      for (const id of Object.keys(here)) expect(OFFERED_CHOICES).to.include(id);
      for (const { visits, price } of [...Object.values(here).flatMap((terms) => terms ?? []), ...added]) {
        if (visits) expect(visits.low).to.be.within(1, visits.high);
        if (price) expect(price.lowMinor).to.be.within(1, price.highMinor ?? Infinity);
        seen += Number(Boolean(visits)) + Number(Boolean(price));
      }
      expect(added.length).to.be.at.most(4);
      for (const { name, text, goals } of added) {
        expect([...name].length).to.be.within(1, 60);
        expect([...text].length).to.be.within(1, 240);
        expect([bannedIn(name), bannedIn(text)]).to.deep.equal([undefined, undefined]);
        for (const goal of goals) expect(ESTIMATE_GOALS).to.include(goal);
        expect(goals).to.have.length.above(0);
      }
      seen += added.length;
    }), { numRuns: 1500 });
    expect(seen).to.be.above(700);
  });
});
