import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { addLanguage } from '../../../content/words/languages.js';
import { check } from '../../../content/words/en/detail/check.js';
import { works } from '../../../content/words/en/detail/works.js';
import { define } from '../../../lib/define.js';
import { concernOf, ESTIMATE_GOALS } from '../../../model/answers.js';
import { NO_NOTES } from '../../../state/notes.js';
import { ENGLISH } from '../../../testing/english.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, wordsIn } from '../../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../../testing/pseudo.js';
import { focused } from '../../../testing/result.js';
import { UnderstandingCheck } from './check.js';
import { checksOf, discussedOf } from './check.view.js';

async function mountCheck(scene: Scene) {
  const { element, stage } = await mountWith<UnderstandingCheck>(html`<tx-check></tx-check>`, scene);
  const groups = () => [...element.renderRoot.querySelectorAll('fieldset')];
  return {
    element, stage, groups,
    saidIn: () => groups().map((group) => wordsIn(group.querySelector('legend') as Element)),
    reply: async (place: number, name: string) => {
      const label = [...(groups()[place]?.querySelectorAll('label') ?? [])].find((one) => wordsIn(one) === name);
      label?.click();
      await stage.updateComplete;
      await element.updateComplete;
    },
  };
}

describe('<tx-check>', () => {
  before(() => {
    defineExplain();
    define('tx-check', UnderstandingCheck);
    addLanguage(pseudoPack(ENGLISH));
  });

  for (const goal of ESTIMATE_GOALS) {
    it(`has three statements for ${goal}, none of them answered, on a promise, the proof and what matters most`, async () => {
      const { saidIn, element } = await mountCheck({ answers: { ...CLEAR[concernOf(goal)], goal } });
      expect(saidIn()).to.have.length(3);
      expect(saidIn()[0]).to.equal(check.quote(check.checks.promise.said()));
      expect(saidIn()[1]).to.match(/proof/);
      const third = goal === 'hair-shedding' ? 'recovery' : goal === 'hair-male' || goal === 'hair-female' ? 'top-ups' : 'signs';
      expect(saidIn()[2]).to.equal(check.quote(check.checks[third].said()));
      expect(element.renderRoot.querySelectorAll('input:checked')).to.have.length(0);
    });
  }

  for (const [name, lead] of Object.entries({ Agree: check.fits, Disagree: check.differs, 'Not sure': check.unsure })) {
    it(`gives the fact on the proof to "${name}", says it once, keeps it, and counts nothing`, async () => {
      const { element, stage, reply } = await mountCheck({ answers: CLEAR.face });
      const fact = works['face-glow'].reason.text;
      expect(wordsIn(element)).not.to.contain(fact);
      await reply(1, name);
      expect(wordsIn(element)).to.contain(lead).and.to.contain(fact).and.to.not.match(/\bwrong\b|correct|score:|\d of 3/i);
      expect(stage.announcements).to.deep.equal([`${lead} ${fact}`]);
      expect(Object.keys(stage.explorer.notes.checks)).to.deep.equal(['proof']);
      expect(discussedOf(stage.explorer).map(({ fact: { text } }) => text)).to.deep.equal([fact]);
      await expect(element).to.be.accessible();
    });
  }

  it('sends to the place where more is told', async () => {
    const { element, stage, reply } = await mountCheck({ answers: CLEAR.hair, step: 'result' });
    for (const [place, section] of [[0, 'sessions'], [1, 'works'], [2, 'timeline']] as const) {
      await reply(place, 'Not sure');
      const names = { sessions: 'how many sessions', works: 'does it work', timeline: 'when do they happen' };
      control(element, 'button', `Read more: ${names[section]}`).click();
      expect(stage.intents.at(-1)).to.deep.equal({ type: 'go', step: 'result', section });
    }
    expect(stage.explorer.notes.checks).to.deep.equal({ promise: 'unsure', proof: 'unsure', 'top-ups': 'unsure' });
  });

  it('is answered by keys', async () => {
    const { element, stage, groups } = await mountCheck({ answers: CLEAR.body });
    groups()[2]?.querySelector('input')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(stage.explorer.notes.checks).to.deep.equal({ signs: 'disagree' });
    expect(focused()).to.equal(groups()[2]?.querySelectorAll('input')[1]);
    expect(wordsIn(element)).to.contain(check.fits).and.to.contain(check.checks.signs.fact.text);
  });

  it('goes without what it does not know', async () => {
    const visit = { notes: { ...NO_NOTES, checks: { promise: 'nonsense', gone: 'agree' } } };
    const { stage, element } = await mountCheck({ answers: CLEAR.face, visit });
    expect(checksOf(stage.explorer).map(({ reply }) => reply)).to.deep.equal([undefined, undefined, undefined]);
    expect(discussedOf(stage.explorer)).to.deep.equal([]);
    expect(element.renderRoot.querySelectorAll('input:checked')).to.have.length(0);
  });

  for (const scene of [{}, { dark: true }, { lang: PSEUDO_LANG }, { width: 360 }, { width: 360, lang: PSEUDO_LANG }]) {
    it(`is accessible with ${JSON.stringify(scene)}, answered or not`, async () => {
      for (const goal of ['face-unsure', 'hair-male', 'body-fat'] as const) {
        const checks = { promise: 'agree', proof: 'agree', signs: 'unsure', 'top-ups': 'disagree' };
        const answers = { ...CLEAR[concernOf(goal)], goal };
        for (const visit of [{ notes: NO_NOTES }, { notes: { ...NO_NOTES, checks } }]) {
          const { element } = await mountCheck({ answers, visit, ...scene });
          await expect(element).to.be.accessible();
          expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        }
      }
    });
  }
});
