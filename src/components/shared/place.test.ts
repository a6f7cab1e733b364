import { expect } from '@open-wc/testing';

import { DEFAULT_SETTINGS } from '../../config/settings.js';
import { regions } from '../../content/words/en/result/regions.js';
import type { Answers } from '../../model/answers.js';
import { dialled, emergencyOf, inScope, numberToCall, regionOf, scopesOf } from './place.js';

const SCOPES: readonly (readonly [Answers, readonly string[]])[] = [
  [{}, ['face', 'hair', 'body', 'fat', 'chin']],
  [{ concern: 'face', goal: 'face-lines' }, ['face']],
  [{ concern: 'hair', goal: 'hair-patches' }, ['hair']],
  [{ concern: 'body', goal: 'body-skin' }, ['body']],
  [{ concern: 'body', goal: 'body-fat', area: 'large' }, ['body', 'fat']],
  [{ concern: 'body', goal: 'body-fat', area: 'chin' }, ['body', 'fat', 'chin']],
  [{ concern: 'body', goal: 'body-fat', area: 'unsure' }, ['body', 'fat', 'chin']],
  [{ concern: 'body', goal: 'body-fat' }, ['body', 'fat', 'chin']],
  [{ concern: 'body', goal: 'body-unsure' }, ['body', 'fat', 'chin']],
];

describe('what effects and warning signs are about', () => {
  for (const [answers, expected] of SCOPES) {
    it(`${JSON.stringify(answers)}: ${expected.join(', ')}`, () => {
      expect([...scopesOf(answers)]).to.deep.equal(expected);
    });
  }

  it('keeps the order of those that bear on the answers', () => {
    const items = [{ concerns: ['chin'] }, { concerns: ['hair', 'body'] }, { concerns: ['body'] }] as const;
    expect(inScope(items, { concern: 'body', goal: 'body-skin' })).to.deep.equal([items[1], items[2]]);
  });
});

describe('the emergency number', () => {
  for (const [emergencyNumber, region, expected] of [
    ['', '', undefined], ['', 'JP', undefined], ['', '__proto__', undefined],
    ['', 'GB', '999'], ['', 'DE', '112'], ['', 'US', '911'], ['', 'PK', '1122'], ['', 'AE', '999'], ['', 'IN', '112'],
    ['115', 'PK', '115'],
  ] as const) {
    it(`is ${expected ?? 'not known'} for region "${region}" and the owner's "${emergencyNumber}"`, () => {
      expect(emergencyOf({ ...DEFAULT_SETTINGS, emergencyNumber, region })?.number).to.equal(expected);
    });
  }

  it('is said with the local one where it was confirmed for a part of the place alone, and as that where none is known', () => {
    const words = { yourNumber: 'your own', partial: (number: string) => `${number} or your own` };
    for (const [region, expected] of [['GB', '999'], ['PK', '1122 or your own'], ['JP', 'your own']] as const) {
      expect(numberToCall({ ...DEFAULT_SETTINGS, region }, words)).to.equal(expected);
    }
  });

  it('is dialled without its spaces', () => {
    expect(dialled('+44 (0) 20 79')).to.equal('tel:+4402079');
  });
});

describe('the rules of a place', () => {
  it('are its own, or those of the European Union for a member without', () => {
    expect(regionOf('FR', regions)?.name).to.equal('France');
    expect(regionOf('DE', regions)?.name).to.equal('European Union');
    expect(regionOf('JP', regions)).to.equal(undefined);
    expect(regionOf('__proto__', regions)).to.equal(undefined);
  });
});
