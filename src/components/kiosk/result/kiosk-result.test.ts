import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import read from 'jsqr';

import type { Settings } from '../../../config/settings.js';
import type { Answers } from '../../../model/answers.js';
import { decodePlan, PLAN_FRAGMENT } from '../../../model/plan-code.js';
import { isSeen, mountKiosk, narrowTargets, overflowing, SCREENS, still } from '../../../testing/kiosk.js';
import { control, everything, hasControl, headingsIn, linksIn, wordsIn } from '../../../testing/look.js';
import { CLINIC, focused, VISITORS } from '../../../testing/result.js';
import type { KioskResult } from './kiosk-result.js';

const SMALL = SCREENS[0];
const HANDOFF: Partial<Settings> = { ...CLINIC, handoffUrl: 'https://clinic.example/your-plan?from=kiosk#top' };
/** A visitor with health answers that nobody else should learn of. */
const ILL: Answers = { ...VISITORS.discuss, age: '55-plus', ever: ['diabetes'], today: ['trying'] };
/** Where the law is against it. */
const REFUSED: Answers = { ...VISITORS.ask, ever: ['none'] };

const tabs = (element: KioskResult): readonly HTMLElement[] =>
  everything(element).filter((one): one is HTMLElement => one.getAttribute('role') === 'tab');
const names = (element: KioskResult): readonly string[] => tabs(element).map(wordsIn);
const chosen = (element: KioskResult): readonly string[] => tabs(element).filter((tab) => tab.getAttribute('aria-selected') === 'true').map(wordsIn);

/** Everything that a tab holds, on all of its pages. */
async function wordsOfTab(element: KioskResult, name: string): Promise<string> {
  tabs(element).find((tab) => wordsIn(tab) === name)?.click();
  await still(element);
  const panel = everything(element).find((one) => one.getAttribute('role') === 'tabpanel');
  return panel ? wordsIn(panel) : '';
}

async function allWords(element: KioskResult): Promise<string> {
  let words = wordsIn(element);
  for (const name of names(element)) words += ` ${await wordsOfTab(element, name)}`;
  return words;
}

const codeIn = (element: KioskResult): SVGElement | undefined =>
  everything(element).find((one): one is SVGElement => one.localName === 'svg' && one.getAttribute('role') === 'img' && one.getAttribute('aria-label')?.startsWith('QR') === true);

/** What a phone reads from the code at the size it has on the screen. */
async function scanned(element: KioskResult): Promise<string | undefined> {
  const code = codeIn(element);
  if (!code) return undefined;
  const size = Math.round(code.getBoundingClientRect().width);
  const copy = code.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const context = Object.assign(document.createElement('canvas'), { width: size, height: size }).getContext('2d');
  if (!context) throw new Error('nothing to draw on');
  context.drawImage(image, 0, 0);
  return read(context.getImageData(0, 0, size, size).data, size, size)?.data;
}

describe('<tx-kiosk-result>', () => {
  it('says the short answer, and the rest in five tabs', async () => {
    const { element } = await mountKiosk(SMALL, { answers: VISITORS.discuss, settings: HANDOFF });
    expect(headingsIn(element)[0]?.text).to.equal('For dull or dry skin, clinics usually plan 3 to 5 mesotherapy sessions, then a top⁠-⁠up every 3 to 6 months.');
    expect(names(element)).to.deep.equal(['Sessions', 'Cost', 'How it works', 'Safety', 'Questions']);
    expect(wordsIn(element)).to.include('Worth discussing').and.include('Rs 62,500');
    await expect(element).to.be.accessible();
  });

  const pages: readonly (readonly [who: string, answers: Answers, settings: Partial<Settings>, tabs: readonly string[], title: RegExp])[] = [
    ['a doctor first', VISITORS.ask, {}, ['Doctor first', 'Sessions', 'Cost', 'How it works', 'Safety', 'Questions'], /^Ask your doctor first/],
    ['open safety questions', VISITORS.open, {}, ['Still open', 'Sessions', 'Cost', 'How it works', 'Safety', 'Questions'], /clinics/],
    ['not now', VISITORS.notNow, {}, ['Why not now', 'What else', 'See a doctor', 'Your note', 'How it works', 'Safety'], /^Mesotherapy is not advised while you are pregnant/],
    ['a cause to find first', VISITORS.cause, {}, ['The cause', 'Questions', 'Go sooner if', 'How it works', 'Safety'], /^Round patches/],
    ['a goal not chosen', VISITORS.goals, {}, ['Nearest goal', 'How it works', 'Safety', 'Questions'], /^Which of these/],
    ['what the law refuses', REFUSED, { region: 'FR' }, ['The law', 'How it works', 'Safety', 'Questions'], /France/],
  ];
  for (const [who, answers, settings, expected, title] of pages) {
    it(`has the tabs that belong to it: ${who}`, async () => {
      const { element } = await mountKiosk(SMALL, { answers, settings: { ...HANDOFF, ...settings } });
      expect(names(element)).to.deep.equal(expected);
      expect(headingsIn(element)[0]?.text).to.match(title);
      expect(await wordsOfTab(element, 'Safety')).to.include('Trouble breathing').and.include('call');
      await expect(element).to.be.accessible();
    });
  }

  for (const [who, answers] of [['not now', VISITORS.notNow], ['a cause to find first', VISITORS.cause]] as const) {
    it(`has no sessions, cost, contact, booking, link or code: ${who}`, async () => {
      const { element } = await mountKiosk(SMALL, { answers, settings: HANDOFF });
      expect(await allWords(element)).not.to.match(/\bRs\b|book a|whatsapp|example clinic|sessions?\b(?! and)|top-up|clinic\.example/i);
      expect([linksIn(element).length, codeIn(element), /QR code|\bscan\b/i.test(wordsIn(element))]).to.deep.equal([0, undefined, false]);
    });
  }

  it('shows no cost and no sessions where the law refuses it', async () => {
    const { element } = await mountKiosk(SMALL, { answers: REFUSED, settings: { ...HANDOFF, region: 'FR' } });
    expect(await wordsOfTab(element, 'The law')).to.include('First, the law where you are');
    expect(wordsIn(element)).not.to.match(/Rs \d/);
  });

  it('holds the list for the doctor where a doctor comes first', async () => {
    const { element } = await mountKiosk(SMALL, { answers: VISITORS.ask });
    expect(await wordsOfTab(element, 'Doctor first')).to.include('The list for your doctor').and.include('Please do not let me stop a medicine without you.');
  });

  it('has no link and nothing that calls, whatever the clinic gave', async () => {
    for (const answers of [VISITORS.discuss, VISITORS.ask, VISITORS.notNow]) {
      const { element } = await mountKiosk(SMALL, { answers, settings: HANDOFF });
      for (const tab of tabs(element)) {
        tab.click();
        await still(element);
        expect(everything(element).filter((one) => one.matches('a, [href], tx-explain'))).to.deep.equal([]);
      }
    }
  });

  it('moves along the tabs with the keys, the other way round from right to left', async () => {
    const { element } = await mountKiosk(SMALL, { answers: VISITORS.discuss });
    tabs(element)[0]?.focus();
    for (const [key, name] of [['ArrowRight', 'Cost'], ['ArrowLeft', 'Sessions'], ['ArrowLeft', 'Questions'], ['Home', 'Sessions'], ['End', 'Questions']] as const) {
      await sendKeys({ press: key });
      await still(element);
      expect([chosen(element), focused()?.textContent.trim()], key).to.deep.equal([[name], name]);
    }
    const { element: urdu } = await mountKiosk(SMALL, { answers: VISITORS.discuss, lang: 'ur' });
    tabs(urdu)[0]?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await still(urdu);
    expect(chosen(urdu)).to.deep.equal(['خرچ']);
    await expect(urdu).to.be.accessible();
  });

  it('turns pages with More and Back, and goes on at the heading of each', async () => {
    const { element } = await mountKiosk(SMALL, { answers: VISITORS.discuss });
    await wordsOfTab(element, 'Safety');
    const pages = (everything(element).find((one) => one.getAttribute('role') === 'tabpanel') as HTMLElement).firstElementChild as Element;
    const pieces = (): readonly Element[] => [...pages.children].filter(isSeen);
    const turn = async (name: string): Promise<void> => {
      control(pages, 'button', name).focus();
      control(pages, 'button', name).click();
      await still(element);
    };
    const first = pieces();
    for (let page = 0; page < 40 && isSeen(control(pages, 'button', 'More')); page += 1) {
      await turn('More');
      expect(pieces()[0]?.contains(focused() ?? null)).to.equal(true);
    }
    expect(pieces()).not.to.include(first[1]);
    for (let page = 0; page < 40 && isSeen(control(pages, 'button', 'Back')); page += 1) await turn('Back');
    expect(pieces()).to.deep.equal(first);
    expect(focused()?.textContent.trim()).to.equal('When to get help after a visit');
  });

  it('leads to a part of a long tab by the contents', async () => {
    const { element } = await mountKiosk(SMALL, { answers: VISITORS.discuss });
    await wordsOfTab(element, 'Safety');
    const panel = everything(element).find((one) => one.getAttribute('role') === 'tabpanel') as HTMLElement;
    control(panel, 'button', 'Contents').click();
    await still(element);
    await expect(element).to.be.accessible();
    expect(narrowTargets(element).concat(overflowing(element))).to.deep.equal([]);
    expect(focused()?.textContent.trim()).to.equal('When to get help after a visit');
    await sendKeys({ press: 'Escape' });
    await still(element);
    expect([focused()?.textContent.trim(), hasControl(panel, 'button', 'What happens afterwards?')]).to.deep.equal(['Contents', false]);
    control(panel, 'button', 'Contents').click();
    await still(element);
    control(panel, 'button', 'What happens afterwards?').click();
    await still(element);
    expect([focused()?.localName, focused()?.textContent.trim()]).to.deep.equal(['h3', 'What happens afterwards?']);
    expect(isSeen(focused() as Element)).to.equal(true);
  });

  it('changes an answer in place, says what that did, and takes it back', async () => {
    const { element, stage } = await mountKiosk(SMALL, { answers: VISITORS.discuss, settings: HANDOFF });
    control(element, 'button', 'Shows some, change').click();
    await still(element);
    const many = everything(element).find((one): one is HTMLInputElement => one.matches('input[value=lot]'));
    many?.click();
    await still(element);
    expect(stage.announcements.at(-1)).to.match(/more/i);
    control(element, 'button', 'Done').click();
    await still(element);
    expect(focused()?.getAttribute('aria-label')).to.match(/, change$/);
    control(element, 'button', 'Undo').click();
    await still(element);
    expect(stage.explorer.answers.severity).to.equal('some');
  });

  it('asks a health question again where all of its answers are seen', async () => {
    const { element, stage } = await mountKiosk(SMALL, { answers: VISITORS.discuss });
    const chips = everything(element).filter((one): one is HTMLElement => one.matches('button[data-question=ever]'));
    chips[0]?.click();
    expect(stage.intents.at(-1)).to.deep.equal({ type: 'go', step: 'ever' });
  });

  it('ticks questions for the print-out', async () => {
    const { element, stage } = await mountKiosk(SMALL, { answers: VISITORS.discuss });
    await wordsOfTab(element, 'Questions');
    control<HTMLInputElement>(element, 'checkbox', 'Is it registered here').click();
    expect([...stage.explorer.notes.ticks]).to.deep.equal(['ask-registered']);
  });

  it('ends the visit and says so to who asked, and the next visitor finds nothing', async () => {
    const { element, stage } = await mountKiosk(SMALL, { answers: VISITORS.discuss });
    let finished = 0;
    element.onFinish = () => { finished += 1; };
    tabs(element)[3]?.click();
    control(element, 'button', 'Finish and clear screen').click();
    await still(element);
    expect([stage.intents.at(-1), finished, wordsIn(element)]).to.deep.equal([{ type: 'start-again' }, 1, '']);
    stage.setScene({ answers: VISITORS.discuss, step: 'result' });
    await still(element);
    expect(chosen(element)).to.deep.equal(['Sessions']);
  });

  it('takes the focus to the short answer where the visitor moved here', async () => {
    const { element } = await mountKiosk(SMALL, { answers: VISITORS.discuss, takesFocus: true });
    expect(focused()).to.equal(await element.show());
  });
});

describe('the code of a kiosk', () => {
  for (const screen of SCREENS) {
    for (const dark of [false, true]) {
      it(`is at least 34 mm wide, black on white, and reads as a link without age or health: ${screen.join('×')}${dark ? ', dark' : ''}`, async () => {
        const { element } = await mountKiosk(screen, { answers: ILL, settings: HANDOFF, dark });
        const link = await scanned(element) ?? '';
        const [address, code = ''] = link.split(PLAN_FRAGMENT);
        expect(address).to.equal('https://clinic.example/your-plan?from=kiosk');
        expect(decodePlan(code)).to.deep.equal({ answers: { concern: 'face', goal: 'face-glow', severity: 'some', area: 'medium', sun: 'neither' }, lang: 'en' });
        expect(codeIn(element)?.getBoundingClientRect().width).to.be.at.least(34 / 25.4 * 96);
        expect([...codeIn(element)?.querySelectorAll('path') ?? []].map((path) => path.getAttribute('fill'))).to.deep.equal(['#fff', '#000']);
        expect(wordsIn(element)).to.include(link.replace('https://', ''));
      });
    }
  }

  for (const screen of SCREENS) {
    it(`is not there where the owner names no page for it, and nothing speaks of it: ${screen.join('×')}`, async () => {
      const { element } = await mountKiosk(screen, { answers: VISITORS.discuss, settings: CLINIC });
      expect([codeIn(element), wordsIn(element).includes('This screen keeps nothing.'), /QR code|\bscan\b|Take this with you/i.test(wordsIn(element))]).to.deep.equal([undefined, true, false]);
      expect(await wordsOfTab(element, 'Questions')).not.to.include('the page that the code opens');
      expect(overflowing(element).concat(narrowTargets(element))).to.deep.equal([]);
      // What is read has the whole width of the screen.
      const panel = everything(element).find((one) => one.getAttribute('role') === 'tabpanel');
      expect(panel?.getBoundingClientRect().width).to.be.at.least(screen[0] - 100);
      await expect(element).to.be.accessible();
    });
  }

  it('holds no price that the visitor typed', async () => {
    const { element, stage } = await mountKiosk(SMALL, { answers: VISITORS.discuss, settings: HANDOFF });
    const before = await scanned(element);
    stage.explorer.send({ type: 'price', pricing: { quote: { goal: 'face-glow', priceMinor: 912_300, visits: 1, currency: 'PKR', text: '9123' } } });
    await still(element);
    expect(await scanned(element)).to.equal(before);
  });

  it('offers print where the browser does it without a dialog, and there is a way to it', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'print');
    const settings = { ...HANDOFF, deskPrint: true };
    const { element } = await mountKiosk(SMALL, { answers: VISITORS.discuss, settings });
    expect(hasControl(element, 'button', 'Print at the desk')).to.equal(true);
    expect(await wordsOfTab(element, 'Questions')).to.include('Ticks go on the print-out.');
    Object.defineProperty(window, 'print', { configurable: true, value: undefined });
    try {
      const { element: without } = await mountKiosk(SMALL, { answers: VISITORS.discuss, settings });
      expect(hasControl(without, 'button', 'Print at the desk')).to.equal(false);
      expect(await wordsOfTab(without, 'Questions')).to.include('The ticks go when you finish.');
    } finally {
      Object.defineProperty(window, 'print', own ?? { configurable: true, value: undefined });
    }
  });

  for (const [who, answers] of Object.entries(VISITORS)) {
    it(`stands alone where the owner has not said that the browser prints without a dialog: ${who}`, async () => {
      for (const deskPrint of [undefined, false]) {
        const { element } = await mountKiosk(SMALL, { answers, settings: { ...HANDOFF, ...(deskPrint === false && { deskPrint }) } });
        const words = [await allWords(element), ...everything(element).map((one) => one.getAttribute('aria-label') ?? '')].join(' ');
        expect(words.match(/.{0,30}\bprint.{0,10}/gi)).to.equal(null);
      }
    });
  }

  for (const [who, answers, name] of [
    ['a plan', VISITORS.discuss, 'Print at the desk'], ['a doctor first', VISITORS.ask, 'Print the list at the desk'], ['not now', VISITORS.notNow, 'Print the note at the desk'],
  ] as const) {
    for (const screen of SCREENS) {
      it(`has paper beside it, or in its place, where the owner has said so: ${who}, ${screen.join('×')}`, async () => {
        for (const handoffUrl of [HANDOFF.handoffUrl ?? '', '']) {
          const { element } = await mountKiosk(screen, { answers, settings: { ...CLINIC, handoffUrl, deskPrint: true } });
          expect(hasControl(element, 'button', name)).to.equal(true);
          expect(overflowing(element).concat(narrowTargets(element))).to.deep.equal([]);
        }
      });
    }
  }
});
