import { expect } from 'chai';

import { FACTS, factsWith } from '../testing/check-facts.js';
import { reportOn } from './report.js';

const told = (settings: Parameters<typeof factsWith>[0]): readonly string[] => {
  const { fix, look } = reportOn(factsWith(settings));
  return [...fix, ...look].map(({ rank, code, title, where, found }) => `${rank} ${code} ${title} (${where}: ${found})`);
};
const OWN = 'The code opens this screen’s own page, and makes a kiosk of the visitor’s phone';

describe('what the self-check says of a screen in a waiting room', () => {
  for (const [why, settings, expected] of [
    ['a page for the code', { handoffUrl: 'https://clinic.example/your-plan' }, []],
    ['none', {}, ['look TX-CHK-014 This screen shows no code to take the plan along (attribute handoff-url: nothing)']],
    ['the screen’s own page', { handoffUrl: FACTS.page }, [`look TX-CHK-014 ${OWN} (attribute handoff-url: ${FACTS.page})`]],
    ['the screen’s own page, with more behind it', { handoffUrl: `${FACTS.page}?from=screen#top` }, [`look TX-CHK-014 ${OWN} (attribute handoff-url: ${FACTS.page}?from=screen#top)`]],
  ] as const) {
    it(why, () => expect(told({ ...settings, mode: 'kiosk' })).to.deep.equal(expected));
  }

  it('names the page that the code opens', () => {
    const { passed } = reportOn(factsWith({ mode: 'kiosk', handoffUrl: 'https://clinic.example/your-plan' }));
    expect(passed.map(({ title, note }) => `${title}: ${note}`)).to.include('Code to take the plan along: It opens https://clinic.example/your-plan');
  });

  it('says nothing of it on other pages', () => {
    for (const settings of [{}, { handoffUrl: FACTS.page }, { mode: 'affiliate', partner: 'a', bookUrl: 'https://a.example/' }] as const) {
      expect(JSON.stringify(reportOn(factsWith(settings)))).to.not.match(/TX-CHK-014|take the plan along/);
    }
  });
});
