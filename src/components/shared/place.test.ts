import { expect } from '@open-wc/testing';

import { DEFAULT_SETTINGS } from '../../config/settings.js';
import { emergencyNumberOf } from '../../content/emergency.js';
import type { Answers } from '../../model/answers.js';
import { dialled, inScope, numberToCall, scopesOf } from './place.js';

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
  it('is said with the local one where it was confirmed for a part of the place alone, and as that where none is known', () => {
    const words = { yourNumber: 'your own', partial: (number: string) => `${number} or your own` };
    for (const [region, expected] of [['GB', '999'], ['PK', '1122 or your own'], ['JP', 'your own']] as const) {
      expect(numberToCall({ ...DEFAULT_SETTINGS, emergency: emergencyNumberOf(region) }, words)).to.equal(expected);
    }
  });

  it('is dialled without its spaces', () => {
    expect(dialled('+44 (0) 20 79')).to.equal('tel:+4402079');
  });
});
