import { expect, html } from '@open-wc/testing';

import { pack as arabic } from '../../../content/words/ar/index.js';
import { addLanguage } from '../../../content/words/languages.js';
import { pack as urdu } from '../../../content/words/ur/index.js';
import { define } from '../../../lib/define.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, hasControl, wordsIn } from '../../../testing/look.js';
import { VISITORS } from '../../../testing/result.js';
import { LikelyDates } from './calendar.js';
import { calendarDays, fileOf } from './calendar.view.js';

define('tx-calendar', LikelyDates);

async function mount(scene: Scene = {}) {
  const { stage, element } = await mountWith<LikelyDates>(html`<tx-calendar></tx-calendar>`, { answers: VISITORS.discuss, ...scene });
  const field = element.renderRoot.querySelector('input') as HTMLInputElement;
  const pick = async (day: string): Promise<void> => {
    field.value = day;
    field.dispatchEvent(new CustomEvent('change'));
    await element.updateComplete;
  };
  return { stage, element, field, pick, press: async (name: string) => {
    control(element, 'button', name).click();
    await element.updateComplete;
  } };
}

/** Runs with downloads caught: their name and text, and whether the address was given back. */
async function withDownloads(run: () => Promise<void>): Promise<{ name: string; href: string }[]> {
  const caught: { name: string; href: string }[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function catchClick(this: HTMLAnchorElement): void {
    caught.push({ name: this.download, href: this.href });
  };
  try {
    await run();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return caught;
}

describe('<tx-calendar>', () => {
  it('asks for a day first: none is chosen, today or later', async () => {
    const { element, field } = await mount();
    expect([field.value, field.min, field.max, field.labels?.[0]?.textContent]).to.deep.equal([
      '', '2026-11-22', '2028-11-21', 'First visit, if you decide to go',
    ]);
    expect(wordsIn(element)).to.include('These are likely dates, not appointments.').and.not.include('Visit 1');
    await expect(element).to.be.accessible();
  });

  it('says what is missing, and leads there, when no day in reach is picked', async () => {
    for (const day of ['', '2026-11-21', '2030-01-01']) {
      const { element, field, pick, press } = await mount();
      await pick(day);
      expect(await withDownloads(() => press('Save the calendar file'))).to.deep.equal([]);
      expect(wordsIn(element)).to.include('Pick a day first');
      expect((element.shadowRoot as ShadowRoot).activeElement).to.equal(field);
      await expect(element).to.be.accessible();
    }
  });

  it('shows every day that will be in the file', async () => {
    const { element, pick, press } = await mount();
    await pick('2026-12-01');
    const days = [...element.renderRoot.querySelectorAll('li')].map(wordsIn);
    expect(days[0]).to.equal('24 November 2026 Decide about the first visit');
    expect(days[1]).to.equal('1 December 2026 Visit 1 of 3 (likely)');
    expect(days).to.include('2 March 2027 Progress check').and.include('12 May 2027 Top-up 1 (likely)');
    await press('24 months');
    expect(element.renderRoot.querySelectorAll('li').length).to.be.greaterThan(days.length);
    await expect(element).to.be.accessible();
  });

  it('gives those days as a file, says where it is, and gives its address back', async () => {
    const { stage, element, pick, press } = await mount();
    await pick('2026-12-01');
    const caught = await withDownloads(() => press('Save the calendar file'));
    expect(caught.map(({ name }) => name)).to.deep.equal(['likely-dates.ics']);
    const text = await (await fetch(caught[0]?.href ?? '')).text();
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(element.renderRoot.querySelectorAll('li').length);
    expect(stage.announcements.join()).to.include('The file is in your downloads, if this page may save files.');
    expect(wordsIn(element)).to.include('If nothing came, write the dates down.');
  });

  it('gives the address of the file back when it leaves the page', async () => {
    const { element, pick, press } = await mount();
    await pick('2026-12-01');
    const { revokeObjectURL } = URL;
    const back: string[] = [];
    URL.revokeObjectURL = (href) => void back.push(href);
    try {
      const caught = await withDownloads(() => press('Save the calendar file'));
      expect(back).to.deep.equal([]);
      element.remove();
      expect(back).to.deep.equal(caught.map(({ href }) => href));
    } finally {
      URL.revokeObjectURL = revokeObjectURL;
    }
  });

  it('holds no price the visitor typed', async () => {
    const { stage } = await mount();
    const quote = { goal: 'face-glow' as const, priceMinor: 912_300, visits: 1, currency: '', text: '9123' };
    stage.explorer.send({ type: 'price', pricing: { quote } });
    const plan = stage.explorer.outcome?.plan;
    if (plan?.price?.source !== 'quoted') throw new Error('no quote');
    const days = calendarDays(plan, stage.explorer, { firstDay: '2026-12-01', years: 2, way: 'course' });
    expect(await fileOf(days, stage.explorer).text()).to.include('BEGIN:VEVENT').and.not.match(/9[,.]?123/);
  });

  it('names no treatment, goal or clinic: calendars are shared', async () => {
    for (const answers of [VISITORS.discuss, VISITORS.ask, { concern: 'hair', goal: 'hair-female' } as const]) {
      const { stage } = await mount({ answers, settings: { clinicName: 'Example Clinic' } });
      const plan = stage.explorer.outcome?.plan;
      if (!plan) throw new Error('no plan');
      const days = calendarDays(plan, stage.explorer, { firstDay: '2026-12-01', years: 2, way: 'course' });
      const text = await fileOf(days, stage.explorer).text();
      expect(text).to.not.match(/mesotherapy|skin|hair|fat|face|inject|clinic/i);
    }
  });

  for (const pack of [urdu, arabic]) {
    it(`is in the language that is spoken, plain and within its lines: ${pack.lang}`, async () => {
      addLanguage(pack);
      const { stage } = await mount({ lang: pack.lang });
      const plan = stage.explorer.outcome?.plan;
      if (!plan) throw new Error('no plan');
      const text = await fileOf(calendarDays(plan, stage.explorer, { firstDay: '2026-12-01', years: 2, way: 'course' }), stage.explorer).text();
      const told = text.replaceAll('\r\n ', '').split('\r\n').filter((line) => /^(?:SUMMARY|DESCRIPTION)/.test(line)).map((line) => line.replace(/^[^:]*:/, ''));
      expect(told.length).to.be.greaterThan(2);
      for (const line of told) expect(line).to.match(/\p{Script=Arabic}/u).and.not.match(/[\u2066-\u2069]|[A-Za-z]{3}/);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    });
  }

  it('lets somebody choose where there are two ways', async () => {
    const { element, pick, press } = await mount({ answers: { ...VISITORS.open, age: '35-54', today: ['none'], ever: ['none'] } });
    await pick('2026-12-01');
    expect(wordsIn(element)).to.include('Visit 1 of ');
    await press('B. One visit every 3 months');
    expect([...element.renderRoot.querySelectorAll('li')].map(wordsIn)).to.include('1 December 2026 Visit 1 (likely)').and.have.length(6);
    await expect(element).to.be.accessible();
  });

  it('stands for no plan that the law is against', async () => {
    const { element } = await mountWith<LikelyDates>(html`<tx-calendar></tx-calendar>`, { answers: VISITORS.ask, settings: { region: 'FR' } });
    expect(hasControl(element, 'button', 'Save')).to.equal(false);
  });

  for (const scene of [{ dark: true }, { width: 320 }] satisfies Scene[]) {
    it(`is accessible: ${JSON.stringify(scene)}`, async () => {
      const { element, pick } = await mount(scene);
      await pick('2026-12-01');
      await expect(element).to.be.accessible();
    });
  }
});
