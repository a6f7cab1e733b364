import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { pack as urdu } from '../../../content/words/ur/index.js';
import { addLanguage } from '../../../content/words/languages.js';
import { define } from '../../../lib/define.js';
import { CONCERNS, GOALS } from '../../../model/answers.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, everything, wordsIn } from '../../../testing/look.js';
import { CLINIC, settle } from '../../../testing/result.js';
import { PrintButton } from '../../result/print-button.js';
import { type Printable, providePrinter } from '../../shared/paper.js';
import { ClinicianView } from './clinician.js';

define('tx-clinician', ClinicianView);
define('tx-print', PrintButton);

const GLOW = { concern: 'face', goal: 'face-glow', severity: 'lot', area: 'medium', sun: 'some' } as const;
const mount = (scene: Scene = {}) => mountWith<ClinicianView>(html`<tx-clinician></tx-clinician>`, {
  step: 'result', answers: GLOW, visit: { link: 'clinician' }, settings: CLINIC, ...scene,
});
const linesIn = (root: Element): readonly string[] => everything(root).filter((one) => one.localName === 'li').map(wordsIn);

/** What the page may copy with, until the test is over. */
function clipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}
afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
before(() => addLanguage(urdu));

describe('<tx-clinician>', () => {
  it('tells the plan in ten lines, the last of them what no code holds', async () => {
    const { element, stage } = await mount();
    const { plan } = stage.explorer.outcome ?? {};
    if (!plan) throw new Error('no plan');
    const { low, likely, high } = plan.estimate.sessions;
    const lines = linesIn(element);
    expect(lines).to.have.length(10);
    expect(lines.slice(0, 4)).to.deep.equal(['1 Goal Face: Dull or dry', '2 How much Shows a lot', '3 Where Medium area', '4 How long Not asked for this goal']);
    expect(lines[5]).to.include(`${likely} sessions likely (${low} to ${high}), ${plan.protocol.gapDays.typical} days apart`);
    expect(lines[6]).to.match(/^7 Top-ups One every (\d+) days likely \(/);
    const [usual = 0, shortest = 0, longest = 0] = (lines[6]?.match(/\d+/g) ?? []).slice(1).map(Number);
    expect([shortest < usual, usual < longest]).to.deep.equal([true, true]);
    expect(lines[7]).to.include(`First year ${plan.firstYearVisits.likely} (`);
    expect(lines[8]).to.match(/Limited: .*20\d\d.*; Against: .*20\d\d/);
    expect(lines[9]).to.equal('10 Not in the code Age, safety answers and prices are not in the code: ask again. Please take a full history.');
    expect(wordsIn(element)).to.include('Code version 1, checksum good. Content 1').and.not.match(/Rs|7,000|Example Clinic/);
    await expect(element).to.be.accessible();
  });

  it('has ten lines for every goal, without a figure where no plan is shown', async () => {
    for (const concern of CONCERNS) for (const goal of GOALS[concern]) {
      const { element, stage } = await mount({ answers: { concern, goal } });
      const lines = linesIn(element);
      expect(lines, goal).to.have.length(10);
      expect(lines.join(' '), goal).to.not.match(/undefined|NaN|\[object|null/);
      expect(lines[5]?.includes('no plan is shown'), goal).to.equal(!stage.explorer.outcome?.plan);
    }
  });

  it('names no plan that the law of the place forbids', async () => {
    const { element } = await mount({ answers: { concern: 'body', goal: 'body-fat' }, settings: { region: 'FR' } });
    expect(linesIn(element)[5]).to.include('no plan is shown');
  });

  it('copies the ten lines and their versions, and says so', async () => {
    const copied: string[] = [];
    clipboard({ writeText: (text: string) => { copied.push(text); return Promise.resolve(); } });
    const { element, stage } = await mount();
    control(element, 'button', 'Copy the ten lines').click();
    await settle();
    const [title, ...lines] = copied[0]?.split('\n') ?? [];
    expect(title).to.equal('Clinician view');
    expect(lines.slice(0, 10).map((line) => line.replace('.', '').replace(':', ''))).to.deep.equal(linesIn(element));
    expect(lines.slice(10)).to.deep.equal(['', wordsIn(everything(element).find((one) => one.matches('.foot')) as Element)]);
    expect([stage.announcements, wordsIn(element).includes('Copied.')]).to.deep.equal([['Copied.'], true]);
  });

  it('copies words from the right without marks that other programs do not know', async () => {
    const copied: string[] = [];
    clipboard({ writeText: (text: string) => { copied.push(text); return Promise.resolve(); } });
    const { element } = await mount({ lang: 'ur' });
    control(element, 'button', 'دس سطریں کاپی کریں').click();
    await settle();
    expect(copied[0]).to.match(/^معالج کے لیے\n1\. مقصد: /).and.not.match(/[\u2066-\u2069]/);
  });

  it('prints the ten lines, and nothing of the page', async () => {
    const papers: Printable[] = [];
    providePrinter((_explorer, what) => { papers.push(what); return Promise.resolve(true); });
    const { element } = await mount();
    control(element, 'button', 'Print').click();
    await settle();
    const [paper] = papers;
    if (typeof paper !== 'object') throw new Error('no text to print');
    expect(paper.title).to.equal('Clinician view');
    expect(paper.text.split('\n').filter((line) => /^\d+\. /.test(line))).to.have.length(10);
  });

  it('names the language the visitor read it in, where the code tells it', async () => {
    for (const [linkLang, told] of [['ur', true], ['', false]] as const) {
      const { element } = await mount({ visit: { link: 'clinician', linkLang } });
      expect(wordsIn(element).includes('The visitor’s page was in Urdu.')).to.equal(told);
    }
  });

  it('holds what the link held and nothing else, whatever was answered or changed since', async () => {
    const lines = linesIn((await mount()).element);
    for (const since of [{ age: '55-plus' }, { severity: 'little', area: 'large' }, { age: '35-54', today: ['trying'], ever: ['diabetes'] }, { age: 'under-18' }] as const) {
      const { element, stage } = await mount({ answers: { ...GLOW, ...since }, visit: { link: 'clinician', linked: GLOW } });
      expect(linesIn(element), JSON.stringify(since)).to.deep.equal(lines);
      expect(stage.explorer.answers).to.deep.include(since);
    }
  });

  it('has the focus on its heading where somebody came to it on the page, and not where a link opens it', async () => {
    for (const takesFocus of [true, false]) {
      const { element } = await mount({ takesFocus });
      expect(element.shadowRoot?.activeElement?.textContent.trim() === 'Clinician view').to.equal(takesFocus);
      await expect(element).to.be.accessible();
    }
  });

  it('says calmly where the page may not copy', async () => {
    clipboard(undefined);
    const { element } = await mount();
    control(element, 'button', 'Copy the ten lines').click();
    await settle();
    expect(wordsIn(element)).to.include('We could not copy it for you.');
  });

  it('leads to what the visitor sees', async () => {
    const { element, stage } = await mount();
    control(element, 'button', 'Show what the visitor sees').click();
    expect([stage.explorer.link, stage.explorer.step]).to.deep.equal(['opened', 'result']);
  });

  it('reads well in Urdu, in the dark and in a narrow column', async () => {
    const { element } = await mount({ lang: 'ur', dark: true, width: 320 });
    expect(linesIn(element)).to.have.length(10);
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });
});
