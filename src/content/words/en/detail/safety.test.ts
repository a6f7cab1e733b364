import { expect } from 'chai';

import { concernOf, CONCERNS, type Goal, GOALS } from '../../../../model/answers.js';
import data from '../../../data/figures.json';
import { emergencyNumberOf, legalStatusOf } from '../../../regions.js';
import { SOURCES } from '../../../sources.js';
import type { Statement } from '../../shapes.js';
import { cautions } from '../result/cautions.js';
import { regions } from '../result/regions.js';
import { signs } from '../signs.js';
import { safety } from './safety.js';

const wordsIn = (statements: readonly Statement[]): number =>
  statements.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const goals: readonly Goal[] = CONCERNS.flatMap((concern) => GOALS[concern]);
const allSerious: readonly Statement[] = CONCERNS.flatMap((concern) => safety.serious[concern]);
const allStatements: readonly Statement[] = [
  ...safety.effects, ...allSerious, ...signs.flags, ...safety.who, ...safety.homeKits, signs.keepText, cautions.skinTone,
  cautions.tryingHair, ...goals.flatMap((goal) => safety.benefits[goal]), ...Object.values(signs.partly),
  ...Object.values(regions).flatMap(({ rules, status }) => [...rules, ...(status ? [status] : [])]),
];

describe('the words of "Is it safe?"', () => {
  it('rest on sources that a visitor can look up', () => {
    for (const { text, sources } of allStatements) {
      expect(sources, text).to.not.be.empty;
      for (const id of sources) expect(SOURCES, text).to.have.property(id);
    }
  });

  for (const goal of goals) {
    it(`tell the benefits for ${goal} at about the length of the risks beside them`, () => {
      expect(wordsIn(safety.benefits[goal]) / wordsIn(safety.serious[concernOf(goal)])).to.be.within(0.75, 1.25);
    });
  }

  it('tell no benefit of another goal, where none was shown', () => {
    const told = (goal: Goal): string => safety.benefits[goal].map(({ text }) => text).join(' ');
    for (const goal of ['hair-shedding', 'hair-early', 'body-skin', 'face-texture', 'face-eyes'] as const) {
      expect(safety.benefits[goal][0]?.text, goal).to.match(/no study showed a benefit|a gain has not been shown/i);
      expect(told(goal), goal).to.not.match(/126 women|6\.5%|more water|10% less/);
    }
    expect(told('face-pigment')).to.not.match(/water|lines/);
    for (const goal of ['body-cellulite', 'body-skin', 'body-stretch'] as const) expect(told(goal), goal).to.not.match(/\bfat\b/);
    expect(safety.benefits['face-pigment'][0]?.text).to.match(/cream or needling did as well or better/);
  });

  it('tell of the scalp what was and was not seen as a risk, with its limit', () => {
    const [risks, gains] = [safety.serious.hair, GOALS.hair.flatMap((goal) => safety.benefits[goal])]
      .map((list) => list.map(({ text }) => text).join(' '));
    expect(risks).to.match(/45 of 100 had pain.*can miss harms/).and.to.match(/unborn baby.*Low mood and sex problems/).and.to.not.contain('inflamed fat');
    expect(gains).to.not.contain('541');
  });

  for (const concern of CONCERNS) {
    it(`list effects and warning signs for ${concern}`, () => {
      for (const list of [safety.effects, signs.flags]) {
        expect(list.filter(({ concerns }) => concerns.includes(concern))).to.have.length.above(4);
      }
    });
  }

  const rates: readonly (readonly [name: string, what: RegExp])[] = [
    ['Pain during a visit', /pain during scalp/], ['Bruises after fat injections', /bruising after under-chin/],
    ['Uneven smile', /jaw-nerve weakness/], ['Trouble swallowing', /trouble swallowing/],
  ];
  for (const [name, what] of rates) {
    it(`give the rate of "${name}" as the data has it, out of 100`, () => {
      const figure = data.safetyFigures.find((row) => what.test(row.what));
      const effect = safety.effects.find((row) => row.name === name);
      expect(effect?.outOf100).to.equal(Math.floor(figure?.value ?? NaN));
      expect(effect?.sources).to.include.members(figure?.source ?? ['none']);
    });
  }

  it('give no other rate out of 100', () => {
    expect(safety.effects.filter(({ outOf100 }) => outOf100 !== null)).to.have.length(rates.length);
  });

  it('tell the harms that were counted with the numbers of the data', () => {
    for (const concern of CONCERNS) {
      const text = safety.serious[concern].map((statement) => statement.text).join(' ');
      for (const figure of ['423 people in 30 reports', '34%', '17 of 77', '14 people']) expect(text).to.include(figure);
    }
  });

  it('use "rare" and "uncommon" nowhere: no source counts how often', () => {
    for (const { text } of allStatements) expect(text).to.not.match(/\b(?:rare|uncommon)/iu);
  });

  it('cover every group of effects and harms that the evidence has', () => {
    const told = [...safety.effects.map(({ name }) => name), ...allSerious.map(({ text }) => text)].join(' ');
    for (const effect of [
      /redness/i, /pinpricks/i, /bumps/i, /swelling/i, /bruises/i, /pain/i, /headache/i, /numb/i, /hard areas/i, /uneven smile/i,
      /swallowing/i, /dark marks/i, /raised scars/i, /lumps/i, /sick or dizzy/i, /deep infection/i, /dead skin/i, /inflamed fat/i,
      /allergic reaction/i, /lost hair/i,
    ]) expect(told).to.match(effect);
  });

  it('warn of late lumps, of lost hair and of signs under the chin', () => {
    const told = signs.flags.map(({ when, notice }) => `${when} ${notice}`);
    for (const sign of [/1 to 12 weeks New lumps/, /Weeks to months, scalp More hair loss/, /After chin injections/]) {
      expect(told.some((text) => sign.test(text)), String(sign)).to.equal(true);
    }
  });

  it('name no emergency number: it goes by region', () => {
    for (const { text } of signs.flags) expect(text).to.not.match(/\d{3}/);
  });
});

describe('the words of a region', () => {
  it('say first what is banned or not approved there', () => {
    for (const [region, { status }] of Object.entries(regions)) {
      expect(status !== undefined, region).to.equal(legalStatusOf(region, { goal: 'body-fat' }) !== null);
    }
  });

  it('say where an emergency number is not known to hold', () => {
    for (const region of Object.keys(regions)) {
      expect(signs.partly[region] !== undefined, region).to.equal(emergencyNumberOf(region)?.isPartial ?? false);
    }
  });

  it('say when, in each place with rules of its own', () => {
    for (const [region, { rules }] of Object.entries(regions)) {
      expect(rules.some(({ text }) => /\b20\d\d\b/u.test(text)) || region === 'FR', region).to.equal(true);
    }
    expect(regions.FR.status?.text).to.match(/\b2011\b/u);
  });
});
