import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';

import { define } from '../../lib/define.js';
import { defineExplain } from '../../testing/explain.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { control, headingsIn, wordsIn } from '../../testing/look.js';
import { definePapers, letterIn } from '../../testing/papers.js';
import { CLINIC, endMotion, focused, settle, VISITORS } from '../../testing/result.js';
import { ResultVerdict } from './verdict.js';

define('tx-verdict', ResultVerdict);

async function mountVerdict(scene: Scene): Promise<ResultVerdict> {
  const { element } = await mountWith<ResultVerdict>(html`<tx-verdict></tx-verdict>`, { step: 'result', ...scene });
  return element;
}

describe('<tx-verdict>', () => {
  before(defineExplain);

  it('says the plan in one sentence, under the widget’s own heading level', async () => {
    const verdict = await mountVerdict({ answers: VISITORS.discuss, settings: { headingLevel: 3 } });
    expect(headingsIn(verdict)[0]).to.deep.equal({
      level: 3, text: 'For dull or dry skin, clinics usually plan 3 to 5 mesotherapy sessions, then a top\u2060-\u2060up every 3 to 6 months.',
    });
    expect(wordsIn(verdict)).to.include('People with answers like yours are often offered about 3.')
      .and.include('Nothing you told us rules out a consultation.');
    await expect(verdict).to.be.accessible();
  });

  it('gives three key facts: sessions, cost and proof', async () => {
    const words = wordsIn(await mountVerdict({ answers: { ...VISITORS.discuss, area: 'large' }, settings: CLINIC }));
    expect(words).to.include('Sessions to start, likely 4 (3 to 5) One every 3 weeks, over 9 weeks')
      .and.include('First-year cost, likely Rs 75,000').and.include('4 to 8 visits')
      .and.include('Proof that it works Limited');
  });

  it('makes every key fact the same size', async () => {
    const verdict = await mountVerdict({ answers: VISITORS.discuss, settings: CLINIC });
    const sizes = [...verdict.renderRoot.querySelectorAll('[part=key-figure]')].map((fact) => {
      const figure = fact.querySelector('dd');
      return figure ? getComputedStyle(figure).fontSize : '';
    });
    expect(sizes).to.have.length(3);
    expect(new Set(sizes).size).to.equal(1);
  });

  it('counts visits where there is no money, and says why', async () => {
    expect(wordsIn(await mountVerdict({ answers: VISITORS.discuss }))).to.include('Visits in the first year, likely 5 visits (4 to 8) No price is listed here.');
    expect(wordsIn(await mountVerdict({ answers: VISITORS.discuss, settings: { ...CLINIC, hidesPrices: true } }))).to.not.include('price is listed');
  });

  it('says "from" where the top price is open', async () => {
    const settings = { ...CLINIC, prices: { face: { lowMinor: 1_000_000, highMinor: null } } };
    expect(wordsIn(await mountVerdict({ answers: VISITORS.discuss, settings }))).to.include('First-year cost From Rs 40,000 No top price is given.');
  });

  it('says before the visitor is known to be grown up what waits: what this clinic would show, and no more', async () => {
    const clinic = { ...CLINIC, prices: { all: { lowMinor: 700_000, highMinor: 1_800_000 } } };
    const bare = { ...clinic, bookUrl: '', whatsapp: '', phone: '', email: '' };
    for (const [settings, says] of [
      [clinic, 'We show no cost or contact until'], [bare, 'We show no cost until'],
      [{ ...clinic, prices: {}, hidesPrices: true }, 'We show no contact until'],
    ] as const) {
      expect(wordsIn(await mountVerdict({ answers: VISITORS.open, settings }))).to.include(says);
    }
    const nothing = { ...bare, prices: {}, hidesPrices: true };
    expect(wordsIn(await mountVerdict({ answers: VISITORS.open, settings: nothing }))).to.not.include('We show no');
  });

  it('names two ways of planning where there are two', async () => {
    const answers = { ...VISITORS.open, severity: 'some', duration: '1-5', area: 'medium', age: '35-54', today: ['none'], ever: ['none'] } as const;
    const verdict = await mountVerdict({ answers });
    expect(headingsIn(verdict)[0]?.text).to.equal('For a wider parting, clinics plan a course of 8 to 12 mesotherapy sessions, or one visit every 3 months.');
    expect(wordsIn(verdict)).to.include('Or 4 in the year, one every 3 months');
  });

  describe('how we know', () => {
    it('shows base count, points and the one step to visits, with what each rests on', async () => {
      const verdict = await mountVerdict({ answers: { ...VISITORS.discuss, area: 'large' } });
      control(verdict, 'button', 'Why 4?').click();
      await settle();
      const words = wordsIn(verdict);
      expect(words).to.include('Usual count, before your answers Published 3')
        .and.include('Where: Face and neck Our assumption + 1 point')
        .and.include('How much: Some Our assumption no change')
        .and.include('Here 1 point moves the count from 3 to 4.')
        .and.include('Your likely count Arithmetic 4, in a range of 3 to 5')
        .and.include('Nobody has tested how answers like these change the number. Figures checked 22 November 2026.');
      endMotion(verdict);
      await expect(verdict).to.be.accessible();
    });

    it('says whose the price of one visit is: the clinic’s, or the middle of its two', async () => {
      for (const [face, says] of [
        [{ lowMinor: 700_000, highMinor: 1_800_000 }, 'We take the middle of the two prices given: Rs 12,500 Arithmetic'],
        [{ lowMinor: 700_000, highMinor: 1_800_000, typicalMinor: 900_000 }, 'One visit is likely to cost Rs 9,000 This clinic’s figure'],
        [{ lowMinor: 700_000, highMinor: 700_000 }, 'One visit is likely to cost Rs 7,000 This clinic’s figure'],
      ] as const) {
        const verdict = await mountVerdict({ answers: VISITORS.discuss, settings: { ...CLINIC, prices: { face } } });
        control(verdict, 'button', 'How we know: First-year cost').click();
        await settle();
        expect(wordsIn(verdict)).to.include(says);
      }
    });

    it('says the owner’s own count is theirs', async () => {
      const settings = { protocols: { 'face-glow': { sessions: { low: 4, typical: 5, high: 6 } } } };
      const verdict = await mountVerdict({ answers: VISITORS.discuss, settings });
      control(verdict, 'button', 'Why 5?').click();
      await settle();
      expect(wordsIn(verdict)).to.include('Usual count, before your answers This clinic’s figure 5');
    });

    it('writes the sum of the first year in words', async () => {
      const verdict = await mountVerdict({ answers: { ...VISITORS.discuss, area: 'large' }, settings: CLINIC });
      control(verdict, 'button', 'How we know: First-year cost').click();
      await settle();
      expect(wordsIn(verdict)).to.include('4 sessions and 2 top-ups make 6 visits in the first year')
        .and.include('Likely: 6 visits at Rs 12,500 each Arithmetic Rs 75,000')
        .and.include('this clinic’s list of 3 November 2026');
    });

    it('gives the rule of the grade and the reason', async () => {
      const verdict = await mountVerdict({ answers: VISITORS.discuss });
      control(verdict, 'button', 'How we know: Proof').click();
      await settle();
      expect(wordsIn(verdict)).to.include('“Limited” means one controlled trial or more');
    });

    it('opens one at a time', async () => {
      const verdict = await mountVerdict({ answers: VISITORS.discuss, settings: CLINIC });
      const [sessions, proof] = [control(verdict, 'button', 'Why 3?'), control(verdict, 'button', 'How we know: Proof')];
      sessions.click();
      proof.click();
      await settle();
      expect([sessions, proof].map((button) => button.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true']);
    });

    it('folds a recipe away when a change puts other facts in its place', async () => {
      const answers = { ...VISITORS.open, goal: 'hair-early', severity: 'some', age: '35-54', today: ['none'], ever: ['none'] } as const;
      const { stage, element } = await mountWith<ResultVerdict>(html`<tx-verdict></tx-verdict>`, { step: 'result', answers });
      control(element, 'button', 'Why').click();
      await settle();
      expect(wordsIn(element)).to.include('Usual count, before your answers');
      stage.setScene({ answers: { ...answers, trigger: 'yes' } });
      await settle();
      expect(wordsIn(element)).to.not.include('Usual count, before your answers');
    });

    it('gives the focus back on Close and on Escape', async () => {
      const verdict = await mountVerdict({ answers: VISITORS.discuss });
      const button = control(verdict, 'button', 'Why 3?');
      button.click();
      await settle();
      control(verdict, 'button', 'Close').click();
      expect(focused()).to.equal(button);
      await settle();
      button.click();
      await settle();
      const close = control(verdict, 'button', 'Close');
      close.focus();
      close.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await settle();
      expect(focused()).to.equal(button);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });
  });

  it('says which open answer would narrow the count most', async () => {
    const { sun: _sun, ...answers } = VISITORS.discuss;
    expect(wordsIn(await mountVerdict({ answers: { ...VISITORS.open, duration: '1-5' } })))
      .to.include('It is likely between 9 and 11 while some answers are open.');
    expect(wordsIn(await mountVerdict({ answers: { ...answers, goal: 'face-lines' } })))
      .to.include('It is likely between 4 and 5 until you answer “Do you get a lot of sun, or smoke?”.');
  });

  it('leads to the safety questions while they are open, without cost', async () => {
    const { stage, element } = await mountWith<ResultVerdict>(html`<tx-verdict></tx-verdict>`, {
      step: 'result', answers: { concern: 'face', goal: 'face-glow' }, settings: CLINIC,
    });
    expect(wordsIn(element)).to.include('You have not answered the safety questions')
      .and.include('A cost shows once you say that you are 18 or over.').and.not.include('Rs ');
    control(element, 'button', 'Answer them now').click();
    expect(stage.intents).to.deep.equal([{ type: 'go', step: 'age' }]);
  });

  it('puts the doctor first, says why, and prints the list', async () => {
    const printed = definePapers();
    const verdict = await mountVerdict({ answers: VISITORS.ask });
    expect(headingsIn(verdict)[0]?.text).to.equal('Ask your doctor first: blood thinners, easy bleeding, or a clot or stroke.');
    expect(wordsIn(verdict)).to.include('If your doctor agrees: For a small pocket of fat, clinics usually plan 3 to 6 mesotherapy sessions, one every 4 weeks.');
    control(verdict, 'button', 'Print the list for your doctor').click();
    await waitUntil(() => printed.length > 0);
    expect(printed).to.deep.equal(['list']);
    expect(letterIn(verdict).value).to.include('I would like to ask:');
    await expect(verdict).to.be.accessible();
  });

  it('marks the figures that a change has moved', async () => {
    const { stage, element } = await mountWith<ResultVerdict>(html`<tx-verdict></tx-verdict>`, { step: 'result', answers: VISITORS.discuss });
    stage.explorer.send({ type: 'change', id: 'area', values: ['large'] });
    await settle();
    expect(wordsIn(element)).to.include('Sessions to start, likely 4 (3 to 5)');
    const figure = element.renderRoot.querySelector('[part=key-figure] dd span');
    expect(figure?.getAnimations().length).to.equal(1);
  });

  it('is readable in the dark', async () => {
    const verdict = await mountVerdict({ answers: VISITORS.open, dark: true });
    await expect(verdict).to.be.accessible();
  });
});
