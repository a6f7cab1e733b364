import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { define } from '../../lib/define.js';
import { defineExplain } from '../../testing/explain.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { control, headingsIn, wordsIn } from '../../testing/look.js';
import { definePapers, letterIn } from '../../testing/papers.js';
import { CLINIC, endMotion, settle, VISITORS } from '../../testing/result.js';
import { ResultVerdict } from './verdict.js';

define('tx-verdict', ResultVerdict);

async function mountVerdict(scene: Scene): Promise<ResultVerdict> {
  const { element } = await mountWith<ResultVerdict>(html`<tx-verdict></tx-verdict>`, { step: 'result', ...scene });
  return element;
}

describe('what leads the verdict', () => {
  before(defineExplain);
  before(definePapers);

  it('speaks of nobody like the visitor while no answer moves the count', async () => {
    const words = wordsIn(await mountVerdict({ answers: VISITORS.open }));
    expect(words).to.include('Clinics often offer about 10.').and.include('Sessions to start, likely 8 to 12 usual 10')
      .and.include('Your answer to “How much hair have you lost?” would narrow it most.');
    for (const never of ['answers like yours are', '(8 to 12)', 'It is likely between']) expect(words).to.not.include(never);
  });

  it('says with every goal that the count was not tested, and promises nothing', async () => {
    for (const answers of [VISITORS.discuss, VISITORS.ask, VISITORS.shedding]) {
      expect(wordsIn(await mountVerdict({ answers }))).to.include('Nobody has tested how answers like these change the number.')
        .and.include('It is a planning guide, not a promise.');
    }
  });

  it('asks the doctor what a visitor who may be treated needs to know', async () => {
    const list = letterIn(await mountVerdict({ answers: VISITORS.ask })).value;
    expect(list).to.include('I told the page:\n• Blood thinners, easy bleeding, or a clot or stroke')
      .and.include('Is it safe for me, with what I ticked above?').and.not.include('what can wait?');
  });

  it('has nothing to tell the doctor of an answer that was not given', async () => {
    const verdict = await mountVerdict({ answers: { ...VISITORS.ask, age: 'unsaid', ever: ['none'] } });
    expect(headingsIn(verdict)[0]?.text).to.equal('Ask your doctor first, because one answer is open.');
    expect(letterIn(verdict).value).to.include('I would like to ask:').and.not.include('I told the page');
  });

  it('names a trigger where hair thins a little', async () => {
    const verdict = await mountVerdict({ answers: { ...VISITORS.shedding, goal: 'hair-early', severity: 'some' } });
    expect(headingsIn(verdict)[0]?.text).to.equal('Thinning after a birth, fever or illness often grows back.');
    control(verdict, 'button', 'How we know: Hair tends to come back').click();
    await settle();
    expect(wordsIn(verdict)).to.include('Malkud');
  });

  it('leads with natural recovery after a trigger', async () => {
    const verdict = await mountVerdict({ answers: VISITORS.shedding });
    expect(headingsIn(verdict)[0]?.text).to.equal('Shedding with a cause usually stops by itself.');
    expect(wordsIn(verdict)).to.include('By itself 3 to 6 months After the cause has stopped')
      .and.include('More visits have not been shown to work better.');
    control(verdict, 'button', 'How we know: By itself').click();
    await settle();
    expect(wordsIn(verdict)).to.include('How hair comes back by itself');
    endMotion(verdict);
    await expect(verdict).to.be.accessible();
  });

  it('leads with a steady weight while it changes', async () => {
    const verdict = await mountVerdict({ answers: { ...VISITORS.ask, ever: ['none'], weight: 'changing' } });
    expect(headingsIn(verdict)[0]?.text).to.equal('Wait until your weight is steady.');
  });

  it('says the law first where a place has not approved it', async () => {
    const verdict = await mountVerdict({ answers: { ...VISITORS.ask, ever: ['none'] }, settings: { ...CLINIC, region: 'FR' } });
    const words = wordsIn(verdict);
    expect(words.indexOf('France has banned')).to.be.greaterThan(-1).and.lessThan(words.indexOf('clinics usually plan'));
    expect(words).to.not.include('Rs ');
    await expect(verdict).to.be.accessible();
  });

  const law = { FR: 'These injections are banned in France for looks.', US: 'These injections are not approved in the USA for this area.' };
  for (const [region, title] of [['FR', law.FR], ['RE', law.FR], ['US', law.US], ['PR', law.US]] as const) {
    it(`never looks approved where the law is against it: ${region}`, async () => {
      const verdict = await mountVerdict({ answers: { ...VISITORS.ask, ever: ['none'] }, settings: { ...CLINIC, region } });
      const words = wordsIn(verdict);
      expect(headingsIn(verdict)[0]?.text).to.equal(title);
      expect(words).to.include('Read the law first').and.include('Elsewhere, clinics usually plan 3 to 6 mesotherapy sessions.');
      for (const never of ['Health authorities warn', 'Worth discussing', 'Not now', 'answers like yours are', 'rules out']) expect(words).to.not.include(never);
    });
  }

  it('says under the chin in the USA that one medicine is approved', async () => {
    const answers = { ...VISITORS.ask, ever: ['none'], area: 'chin' } as const;
    const words = wordsIn(await mountVerdict({ answers, settings: { ...CLINIC, region: 'US' } }));
    expect(words).to.include('In the USA one medicine is approved for fat under the chin.').and.include('Worth discussing');
    expect(wordsIn(await mountVerdict({ answers, settings: CLINIC }))).to.not.include('In the USA one medicine');
  });

  it('warns of fat-dissolving injections wherever fat is the goal, and with no other goal', async () => {
    const warning = 'Health authorities warn about fat-dissolving injections: scars, infections, dents and knots.';
    expect(wordsIn(await mountVerdict({ answers: VISITORS.ask }))).to.include(warning);
    expect(wordsIn(await mountVerdict({ answers: VISITORS.discuss }))).to.not.include(warning);
  });

  it('warns of dark marks on face and body, and of the medicine on hair where it is used or a baby is planned', async () => {
    expect(wordsIn(await mountVerdict({ answers: VISITORS.discuss }))).to.include('brown or black skin');
    expect(wordsIn(await mountVerdict({ answers: VISITORS.ask }))).to.include('brown or black skin');
    const trying = { concern: 'hair', goal: 'hair-early', age: '18-34', today: ['trying'], ever: ['none'] } as const;
    expect(wordsIn(await mountVerdict({ answers: trying }))).to.include('must not be used by anyone who is pregnant');
    const early = wordsIn(await mountVerdict({ answers: VISITORS.open }));
    expect(early).to.include('If you are or could become pregnant, tell the doctor first.').and.not.include('must not be used by anyone');
    expect(wordsIn(await mountVerdict({ answers: VISITORS.shedding }))).to.not.include('must not be used by anyone');
  });
});
