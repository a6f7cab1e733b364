import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';

import { define } from '../../lib/define.js';
import type { QuestionId } from '../../model/answers.js';
import { defineExplain } from '../../testing/explain.js';
import { mountWith } from '../../testing/explorer.js';
import { control, everything, headingsIn, linksIn, wordsIn } from '../../testing/look.js';
import { definePapers, letterIn } from '../../testing/papers.js';
import { CLINIC, focused, settle, VISITORS } from '../../testing/result.js';
import { CauseFirst } from './cause.js';
import { GoalList } from './goals.js';
import { NotNow } from './not-now.js';

define('tx-not-now', NotNow);
define('tx-goals', GoalList);
define('tx-cause', CauseFirst);

before(definePapers);

describe('<tx-not-now>', () => {
  it('says why, what may change it, what else helps and when to see a doctor', async () => {
    const { element } = await mountWith<NotNow>(html`<tx-not-now></tx-not-now>`, { step: 'result', answers: VISITORS.notNow });
    expect(headingsIn(element).filter(({ level }) => level < 4).map(({ text }) => text)).to.deep.equal([
      'Mesotherapy is not advised while you are pregnant.', 'What may change this?', 'What else may help?',
      'See a doctor soon if you notice', 'Your note',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows the whole note, with questions and the day', async () => {
    const { element } = await mountWith<NotNow>(html`<tx-not-now></tx-not-now>`, { step: 'result', answers: VISITORS.notNow });
    expect(wordsIn(element)).to.include('A note for my doctor 22 November 2026');
    expect(letterIn(element).value).to.include('for a wider parting').and.include('• Why is my hair thinning? Do I need a blood test?');
  });

  it('prints the note, first of all', async () => {
    const printed = definePapers();
    const { element } = await mountWith<NotNow>(html`<tx-not-now></tx-not-now>`, { step: 'result', answers: VISITORS.notNow });
    control(element, 'button', 'Print the note for your doctor').click();
    await waitUntil(() => printed.length > 0);
    expect(printed).to.deep.equal(['note']);
  });

  it('holds no price, visit count, contact or link to the clinic', async () => {
    const answers = { ...VISITORS.discuss, today: ['breastfeeding'] } as const;
    const { element } = await mountWith<NotNow>(html`<tx-not-now></tx-not-now>`, { step: 'result', answers, settings: CLINIC });
    const words = wordsIn(element);
    for (const never of ['Rs', 'Example Clinic', '+92', 'sessions', 'WhatsApp', 'Book']) expect(words).to.not.include(never);
    const hrefs = linksIn(element).map(({ href }) => href);
    expect(hrefs.filter((href) => /clinic\.example|wa\.me|^tel:|^mailto:/.test(href))).to.deep.equal([]);
  });

  it('leads to the answer behind it', async () => {
    const asked: QuestionId[] = [];
    const { element } = await mountWith<NotNow>(html`<tx-not-now .onChangeAnswer=${(id: QuestionId) => asked.push(id)}></tx-not-now>`, {
      step: 'result', answers: { ...VISITORS.discuss, age: 'under-18' },
    });
    control(element, 'button', 'Change this answer').click();
    expect(asked).to.deep.equal(['age']);
  });

  it('lists what else asks for a doctor, and leads to any answer', async () => {
    const answers = { ...VISITORS.notNow, ever: ['diabetes', 'worries'] } as const;
    const { element } = await mountWith<NotNow>(html`<tx-not-now></tx-not-now>`, { step: 'result', answers });
    expect(wordsIn(element)).to.include('Also: Diabetes. Clinics and trials leave out people with illnesses like this')
      .and.include('You are not alone. Please talk it over with a doctor before any treatment.').and.include('Change an answer');
    await expect(element).to.be.accessible();
  });

  it('is readable in the dark and on a phone', async () => {
    const { element } = await mountWith<NotNow>(html`<tx-not-now></tx-not-now>`, { step: 'result', answers: VISITORS.notNow, dark: true, width: 320 });
    expect(element.scrollWidth).to.equal(320);
    await expect(element).to.be.accessible();
  });
});

describe('<tx-goals>', () => {
  before(defineExplain);

  it('lists every goal of the concern with its range, its grade and what it is', async () => {
    const { element } = await mountWith<GoalList>(html`<tx-goals></tx-goals>`, { step: 'result', answers: VISITORS.goals });
    expect(headingsIn(element).map(({ text }) => text)).to.deep.equal([
      'Which of these is nearest?', 'Small pocket of fat', 'Cellulite', 'Loose skin', 'Stretch marks',
    ]);
    expect(wordsIn(element)).to.include('4 to 15 sessions Proof: Very limited').and.include('brown or black skin');
    await expect(element).to.be.accessible();
  });

  it('shows the law instead of a range where it is against a goal', async () => {
    const { element } = await mountWith<GoalList>(html`<tx-goals></tx-goals>`, { step: 'result', answers: VISITORS.goals, settings: { region: 'FR' } });
    expect(wordsIn(element)).to.match(/Read the law first\. France has banned[^.]+\.[^.]+\. How we know Proof: Limited/).and.include('Cellulite 4 to 15 sessions');
    await expect(element).to.be.accessible();
  });

  it('takes a goal in place, so that it can be undone', async () => {
    const { stage, element } = await mountWith<GoalList>(html`<tx-goals></tx-goals>`, { step: 'result', answers: VISITORS.goals });
    control(element, 'button', 'This is nearest: Cellulite').click();
    expect(stage.explorer.outcome?.plan?.goal).to.equal('body-cellulite');
    expect(stage.explorer.canUndo).to.equal(true);
  });

  it('keeps the notice of the verdict', async () => {
    const { element } = await mountWith<GoalList>(html`<tx-goals></tx-goals>`, { step: 'result', answers: { concern: 'face', goal: 'face-unsure' } });
    expect(wordsIn(element)).to.include('You have not answered the safety questions');
  });
});

describe('<tx-cause>', () => {
  it('sends to a doctor for the cause, without plan, price or clinic', async () => {
    const { element } = await mountWith<CauseFirst>(html`<tx-cause></tx-cause>`, { step: 'result', answers: VISITORS.cause, settings: CLINIC });
    const words = wordsIn(element);
    expect(words).to.include('Ask your doctor first').and.include('What a doctor can do').and.include('Go sooner if');
    for (const never of ['Rs', 'sessions', 'WhatsApp', 'Book', 'Example Clinic']) expect(words).to.not.include(never);
    await expect(element).to.be.accessible();
  });

  it('leads to the questions', async () => {
    const { element } = await mountWith<CauseFirst>(html`<tx-cause></tx-cause>`, { step: 'result', answers: { ...VISITORS.cause, goal: 'hair-unsure' } });
    control(element, 'button', 'See the questions for your doctor').click();
    await settle();
    expect(wordsIn(focused() as Element)).to.equal('Questions to take along');
    expect(everything(element).filter((node) => node.localName === 'li').length).to.be.greaterThan(6);
  });
});
