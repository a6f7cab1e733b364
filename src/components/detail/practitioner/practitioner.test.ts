import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { addLanguage } from '../../../content/words/languages.js';
import { type Answers, CONCERNS } from '../../../model/answers.js';
import { ENGLISH } from '../../../testing/english.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, wordsIn } from '../../../testing/look.js';
import { pseudoPack } from '../../../testing/pseudo.js';
import type { Practitioner } from './practitioner.js';
import { checksOf, ownQuestions, questionsOf } from './practitioner.view.js';

const WHOLE = {
  face: { ...CLEAR.face, severity: 'some', area: 'medium', sun: 'neither' },
  hair: { ...CLEAR.hair, severity: 'some', area: 'medium', duration: '1-5' },
  body: { ...CLEAR.body, severity: 'some', weight: 'steady' },
} as const satisfies Readonly<Record<string, Answers>>;

const mount = (scene: Scene) => mountWith<Practitioner>(html`<tx-practitioner></tx-practitioner>`, scene);
const explorerWith = async (answers: Answers, scene: Scene = {}) => (await mount({ ...scene, answers })).stage.explorer;

describe('<tx-practitioner>', () => {
  before(() => {
    defineExplain();
    addLanguage(pseudoPack(ENGLISH));
  });

  for (const concern of CONCERNS) {
    for (const scene of [{}, { dark: true }, { lang: 'en-XA', width: 360 }]) {
      it(`gives a checklist and questions for ${concern} ${JSON.stringify(scene)}`, async () => {
        const { element, stage } = await mount({ ...scene, answers: CLEAR[concern] });
        for (const { text } of [...checksOf(stage.explorer), ...questionsOf(stage.explorer)]) expect(control(element, 'checkbox', text)).to.exist;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('says that ticked lines go to print, and covers a first talk and reviews', async () => {
    const { element } = await mount({ answers: CLEAR.face });
    expect(wordsIn(element)).to.include('Ticked lines go on your print-out.').and.include('What a first talk covers')
      .and.include('They are no proof of skill');
  });

  it('keeps ticks while answers and the language change, and when the row is drawn anew', async () => {
    const { element, stage } = await mount({ answers: CLEAR.face });
    control(element, 'checkbox', 'No rush').focus();
    await sendKeys({ press: ' ' });
    control(element, 'checkbox', 'Who do I call at night?').click();
    expect([...stage.explorer.notes.ticks]).to.deep.equal(['check-no-rush', 'ask-night']);
    stage.setScene({ answers: { ...CLEAR.face, severity: 'lot' }, lang: 'en-XA' });
    stage.content = html`<p></p>`;
    await stage.updateComplete;
    stage.content = html`<tx-practitioner></tx-practitioner>`;
    stage.requestUpdate();
    await stage.updateComplete;
    const anew = stage.renderRoot.querySelector('tx-practitioner') as Practitioner;
    await anew.updateComplete;
    const [check] = checksOf(stage.explorer).filter(({ id }) => id === 'check-no-rush');
    const tick = control<HTMLInputElement>(anew, 'checkbox', check?.text ?? '');
    expect(tick.checked).to.equal(true);
    tick.click();
    expect([...stage.explorer.notes.ticks]).to.deep.equal(['ask-night']);
  });

  it('names the register where it is known, and nowhere else', async () => {
    for (const [region, isNamed] of [['PK', true], ['GB', false], ['', false]] as const) {
      const { element } = await mount({ answers: CLEAR.face, settings: { region } });
      expect(wordsIn(element).includes('ask for the PMDC number'), region).to.equal(isNamed);
    }
  });
});

describe('questions to take along', () => {
  const cases: readonly (readonly [answers: Answers, own: readonly string[]])[] = [
    [WHOLE.face, ['proof']],
    [WHOLE.hair, ['proof', 'cause']],
    [{ ...WHOLE.body, goal: 'body-unsure' }, ['nearest']],
    [{ ...WHOLE.face, sun: 'unsure' }, ['sun', 'proof']],
    [{ ...WHOLE.face, ever: ['diabetes', 'keloid'] }, ['raise', 'proof']],
    [{ ...WHOLE.face, ever: ['unsaid'], area: 'unsure' }, ['area', 'ever', 'proof']],
    [{ concern: 'hair', goal: 'hair-patches', ...{ severity: 'some', duration: 'under-1', area: 'small' }, age: 'unsaid' }, ['age', 'today', 'ever', 'cause']],
  ];
  for (const [answers, own] of cases) {
    it(`lead with ${own.join(', ')}`, async () => {
      expect(ownQuestions(await explorerWith(answers))).to.deep.equal(own);
    });
  }

  it('lead with the answer that would narrow the plan most, then with health, and leave room for the rest', async () => {
    const explorer = await explorerWith({ concern: 'hair', goal: 'hair-male' });
    const own = ownQuestions(explorer);
    expect(own).to.deep.equal([explorer.outcome?.plan?.estimate.narrowing, 'age', 'today', 'ever', 'proof', 'cause']);
    const lines = questionsOf(explorer);
    expect(lines).to.have.length(12);
    expect(lines.map(({ text }) => text)).to.include.members(['What happens if I do nothing?', 'Is it registered here for injection, and for this use?']);
  });

  it('keep a line that was ticked when others take its place', async () => {
    const explorer = await explorerWith({ concern: 'hair', goal: 'hair-male' });
    const ids = (ticks: readonly string[]) =>
      questionsOf({ ...explorer, notes: { ...explorer.notes, ticks: new Set(ticks) } }).map(({ id }) => id);
    expect(ids([])).to.have.length(12).and.not.include('ask-home');
    expect(ids(['ask-home'])).to.have.length(13).and.include('ask-home');
  });

  it('have ids of their own, and one that names health answers', async () => {
    const lines = questionsOf(await explorerWith({ ...WHOLE.face, ever: ['diabetes', 'keloid'] }));
    expect(new Set(lines.map(({ id }) => id)).size).to.equal(lines.length);
    expect(lines[0]?.text).to.equal('Diabetes; raised scars, mine or in my family: what does this change for me?');
  });

  it('keep their ids in every language', async () => {
    const ids = async (lang: string) => {
      const explorer = await explorerWith(WHOLE.hair, { lang });
      return [...questionsOf(explorer), ...checksOf(explorer)].map(({ id }) => id);
    };
    expect(await ids('en-XA')).to.deep.equal(await ids('en'));
  });
});
