import { expect } from 'chai';

import { AREAS, type Answers, GOALS } from '../model/answers.js';
import { emergencyOf } from './emergency.js';
import { emergencyNumberOf, EU_MEMBERS, legalStatusOf } from './regions.js';
import { SOURCES } from './sources.js';

describe('the emergency number', () => {
  const confirmed = { GB: '999', US: '911', IN: '112', AE: '999', PK: '1122', FR: '112', ES: '112', IE: '112' };

  for (const [region, number] of Object.entries(confirmed)) {
    it(`is ${number} in ${region}, with a source`, () => {
      const emergency = emergencyNumberOf(region);
      expect(emergency?.number).to.equal(number);
      expect(emergency?.sources.every((id) => Object.hasOwn(SOURCES, id))).to.equal(true);
      expect(emergency?.sources).to.not.be.empty;
    });
  }

  it('is 112 in all 27 members of the European Union', () => {
    expect(EU_MEMBERS.size).to.equal(27);
    for (const region of EU_MEMBERS) expect(emergencyNumberOf(region)?.number).to.equal('112');
  });

  it('is told as confirmed for a part of the country in Pakistan alone', () => {
    expect(emergencyNumberOf('PK')?.isPartial).to.equal(true);
    for (const region of ['GB', 'US', 'IN', 'AE', 'FR']) expect(emergencyNumberOf(region)?.isPartial).to.equal(false);
  });

  it('is not guessed for any other region', () => {
    for (const region of ['', 'SA', 'TR', 'CH', 'constructor', 'toString', '__proto__']) expect(emergencyNumberOf(region)).to.equal(null);
  });

  it('is the own one of a page where it has one', () => {
    expect(emergencyOf({ emergencyNumber: '115', region: 'PK' })).to.deep.equal({ number: '115', isPartial: false, sources: [] });
    expect(emergencyOf({ emergencyNumber: '', region: 'PK' })).to.deep.equal(emergencyNumberOf('PK'));
    expect(emergencyOf({ emergencyNumber: '', region: 'JP' })).to.equal(null);
  });
});

describe('the legal status', () => {
  const everyArea: readonly Answers[] = [{}, ...AREAS.map((area) => ({ area }))];

  it('is banned for fat injections in France, whatever the area', () => {
    for (const answers of everyArea) expect(legalStatusOf('FR', { ...answers, goal: 'body-fat' })).to.equal('banned');
  });

  it('is "not approved" for fat injections in the USA outside the chin, an open area included', () => {
    for (const answers of everyArea) {
      const expected = answers.area === 'chin' ? null : 'not-approved';
      expect(legalStatusOf('US', { ...answers, goal: 'body-fat' }), answers.area ?? 'open').to.equal(expected);
    }
  });

  it('holds in territories with codes of their own, where nothing says otherwise', () => {
    for (const region of ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT']) {
      expect(legalStatusOf(region, { goal: 'body-fat', area: 'chin' }), region).to.equal('banned');
    }
    for (const region of ['AS', 'GU', 'MP', 'PR', 'UM', 'VI']) {
      expect(legalStatusOf(region, { goal: 'body-fat' }), region).to.equal('not-approved');
      expect(legalStatusOf(region, { goal: 'body-fat', area: 'chin' }), region).to.equal(null);
    }
  });

  it('says nothing of any other goal or region', () => {
    const goals = [...GOALS.face, ...GOALS.hair, ...GOALS.body];
    for (const goal of goals.filter((id) => id !== 'body-fat')) {
      for (const region of ['FR', 'US']) expect(legalStatusOf(region, { goal })).to.equal(null);
    }
    for (const region of ['', 'PK', 'GB', 'IN', 'AE', 'ES']) expect(legalStatusOf(region, { goal: 'body-fat' })).to.equal(null);
  });
});
