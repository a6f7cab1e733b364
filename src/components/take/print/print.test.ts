import { expect, html, waitUntil } from '@open-wc/testing';

import { createLanguage } from '../../../state/language.js';
import { addLanguage } from '../../../content/words/languages.js';
import { type Answers, concernOf, ESTIMATE_GOALS, type EstimateGoal } from '../../../model/answers.js';
import { encodePlan, PLAN_FRAGMENT } from '../../../model/plan-code.js';
import type { Explorer } from '../../../state/explorer.js';
import { NO_NOTES, type Notes } from '../../../state/notes.js';
import { ENGLISH } from '../../../testing/english.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { wordsIn } from '../../../testing/look.js';
import { PSEUDO_LANG, pseudoPack } from '../../../testing/pseudo.js';
import { CLINIC, VISITORS } from '../../../testing/result.js';
import type { Printable } from '../../shared/paper.js';
import { paperOf } from '../../result/paper.view.js';
import { drawQr } from '../qr.js';
import { drawSheet, emptyFrame } from './print-frame.js';
import { printSummary, sheetOf } from './print.js';

const OWNER = { ...CLINIC, prices: { all: { lowMinor: 700_000, highMinor: 1_800_000 } }, region: 'PK', approval: 'EX-0000' };
const CLEAR = { severity: 'some', area: 'medium', age: '35-54', sun: 'some', duration: '1-5', trigger: 'no', weight: 'steady', today: ['none'], ever: ['none'] } as const;
const answersFor = (goal: EstimateGoal, more: Partial<Answers>): Answers => ({ concern: concernOf(goal), goal, ...more });
const VERDICTS: readonly (readonly [name: string, more: Partial<Answers>, label: string])[] = [
  ['discuss', CLEAR, 'Worth discussing'],
  ['ask-first', { ...CLEAR, ever: ['bleeding', 'diabetes', 'organ'] }, 'Ask your doctor first'],
  ['open', {}, 'Not answered yet'],
];
/** Room on a sheet inside its margins, in CSS px: the narrower width of A4, the shorter height of US Letter. */
const LETTER_PX = (279.4 - 22) * (96 / 25.4);

async function explorerFor(scene: Scene, notes: Partial<Notes> = {}): Promise<Explorer> {
  const { stage } = await mountWith(html`<p></p>`, { step: 'result', settings: OWNER, ...scene });
  return { ...stage.explorer, notes: { ...NO_NOTES, ...notes } };
}

/** The sheet as it goes to the printer. */
async function paper(explorer: Explorer, kind: Printable = 'summary'): Promise<Document> {
  const sheet = sheetOf(explorer, kind);
  if (!sheet) throw new Error('nothing to print');
  const frame = emptyFrame(document.body);
  frames.push(frame);
  await drawSheet(sheet, frame);
  // As wide as it is on paper.
  frame.style.setProperty('inline-size', '190mm');
  return frame.contentDocument as Document;
}

const frames: HTMLIFrameElement[] = [];
const printFor = async (scene: Scene, notes?: Partial<Notes>, kind?: Printable): Promise<Document> => paper(await explorerFor(scene, notes), kind);
const texts = (page: Document, selector: string): readonly string[] => [...page.querySelectorAll(selector)].map(wordsIn);

describe('the printed summary', () => {
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  for (const goal of ESTIMATE_GOALS) {
    for (const [name, more, label] of VERDICTS) {
      it(`is whole, and one page: ${goal}, ${name}`, async () => {
        const explorer = await explorerFor({ answers: answersFor(goal, more) });
        const page = await paper(explorer);
        const words = wordsIn(page.body);
        expect(words).to.include(label).and.include('Mesotherapy (many small injections) for ');
        expect(texts(page, 'h1')).to.have.length(1);
        expect(texts(page, 'h2').join()).to.match(/When visits happen.*Visits.*Does it work\? Proof: .*Ask at your visit.*Is it safe\?.*Get help after a visit/);
        const { low, likely, high } = explorer.outcome?.plan?.estimate.sessions ?? { low: 0, likely: 0, high: 0 };
        expect(texts(page, 'tbody tr')[0]).to.equal(`Sessions to start ${low} ${likely} ${high}`);
        expect(page.querySelector('svg[aria-label*="24 months"]')).to.not.equal(null);
        expect(page.querySelectorAll('svg circle').length).to.be.greaterThan(5);
        for (const must of ['22 November 2026', 'Call 1122 or your local emergency number now: ', 'A rash all over.', 'A drooping face, a weak arm or slurred speech.',
          'An open sore.', 'A wound that does not heal.', 'Say “I had mesotherapy injections”.', 'Write down at every visit', 'General information, not medical advice',
          'This clinic sells this treatment', 'Approval no. EX-0000', 'Content 1', 'Opens this plan', 'How we know: sessions: ']) {
          expect(words).to.include(must);
        }
        expect(/Rs/.test(words)).to.equal(name !== 'open');
        if (name === 'open') expect(words).to.include('Health: You have not answered the safety questions').and.include('not answered yet');
        expect(page.querySelectorAll('canvas, script, style, [style], a, button')).to.have.length(0);
        expect((page.body.firstElementChild as Element).getBoundingClientRect().height).to.be.at.most(LETTER_PX);
      });
    }
  }

  it('is named, and reads as its language does', async () => {
    addLanguage(pseudoPack(ENGLISH));
    const page = await printFor({ answers: VISITORS.discuss, lang: PSEUDO_LANG });
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal([PSEUDO_LANG, createLanguage(PSEUDO_LANG).dir]);
    const english = await printFor({ answers: VISITORS.discuss });
    expect(english.title).to.equal('My summary, 22 November 2026');
  });

  it('has no type under 8.5 points, and tells nothing by colour', async () => {
    const page = await printFor({ answers: VISITORS.discuss });
    const view = page.defaultView as Window;
    for (const element of page.body.querySelectorAll('*')) {
      const { fontSize, color } = view.getComputedStyle(element);
      expect(parseFloat(fontSize), wordsIn(element).slice(0, 40)).to.be.at.least(11.3);
      const [red, green, blue] = color.match(/\d+/g) ?? [];
      expect(red === green && green === blue, color).to.equal(true);
    }
  });

  it('puts ticked lines first and marks them, and says what matters and what was looked at', async () => {
    const page = await printFor({ answers: VISITORS.discuss }, {
      ticks: new Set(['ask-home', 'ask-night', 'check-room']), value: 'needles', checks: { promise: 'agree' },
    });
    const lines = [...page.querySelectorAll('.lines li')];
    expect(lines.filter((line) => line.querySelector('[aria-label="marked by me"]')).map(wordsIn)).to.deep.equal([
      'Who do I call at night?', 'May I take this home and think?', 'A clean clinic room',
    ]);
    expect(wordsIn(lines[0] as Element)).to.equal('Who do I call at night?');
    expect(wordsIn(page.body)).to.include('What matters most to me: no needles.').and.include('Discussed “The figures on this page are a promise.” They are not.');
  });

  it('tells open prices, and whose price it is', async () => {
    const page = await printFor({ answers: VISITORS.discuss, settings: { ...OWNER, prices: { all: { lowMinor: 1_000_000, highMinor: null } } } });
    expect(texts(page, 'tbody tr').join('; ')).to.match(/Cost: One visit from Rs[.\s]10,000 not known not known/);
    expect(wordsIn(page.body)).to.include('Example Clinic, price list');
  });

  it('tells a price the visitor typed as theirs', async () => {
    const quote = { goal: 'face-glow' as const, priceMinor: 900_000, visits: 1, currency: 'PKR', text: '9000' };
    const { stage } = await mountWith(html`<p></p>`, { step: 'result', settings: { ...OWNER, prices: {} }, answers: VISITORS.discuss });
    stage.explorer.send({ type: 'price', pricing: { quote } });
    const page = await paper(stage.explorer);
    expect(wordsIn(page.body)).to.include('The price you typed').and.match(/Cost: One visit Rs[.\s]9,000/);
  });

  it('says the law first, without cost and without a clinic’s price', async () => {
    const page = await printFor({ answers: answersFor('body-fat', CLEAR), settings: { ...OWNER, region: 'FR' } });
    expect(texts(page, 'h1')[0]).to.equal('These injections are banned in France for looks.');
    expect(wordsIn(page.body)).to.include('Read the law first').and.include('Call 112').and.not.include('Rs');
  });

  it('says what authorities warn of where fat is dissolved, unless the law has said it', async () => {
    const warns = 'Health authorities warn about fat-dissolving injections';
    expect(wordsIn((await printFor({ answers: answersFor('body-fat', CLEAR) })).body)).to.include(warns);
    expect(wordsIn((await printFor({ answers: answersFor('body-fat', CLEAR), settings: { ...OWNER, region: 'FR' } })).body)).to.not.include(warns);
    expect(wordsIn((await printFor({ answers: answersFor('body-skin', CLEAR) })).body)).to.not.include(warns);
  });

  it('says first what leads: hair that comes back, a steady weight', async () => {
    expect(texts(await printFor({ answers: answersFor('hair-shedding', CLEAR) }), 'h1')[0]).to.equal('Shedding with a cause usually stops by itself.');
    expect(texts(await printFor({ answers: answersFor('body-skin', { ...CLEAR, weight: 'changing' }) }), 'h1')[0]).to.equal('Wait until your weight is steady.');
  });

  it('lists the goals for somebody who is not sure', async () => {
    const page = await printFor({ answers: { concern: 'face', goal: 'face-unsure', ...CLEAR } });
    expect(texts(page, 'tbody tr')).to.include('Fine lines 3 6');
  });

  it('has questions and signs alone for a cause to find first', async () => {
    const words = wordsIn((await printFor({ answers: { concern: 'hair', goal: 'hair-patches', ...CLEAR } })).body);
    expect(words).to.include('Round patches: see a doctor for the cause first.').and.include('What is the cause of the patches?')
      .and.include('the patches spread fast').and.not.match(/Rs|Sessions to start|Opens this plan|When visits happen/);
  });

  it('has a code of 34 mm that opens this page, or the clinic’s own where a kiosk prints', async () => {
    const answers = answersFor('face-glow', CLEAR);
    const handoffUrl = 'https://clinic.example/your-plan';
    for (const [mode, address] of [['clinic', location.href.replace(/#.*/, '')], ['kiosk', handoffUrl]] as const) {
      const page = await printFor({ answers, settings: { ...OWNER, mode, handoffUrl } });
      const code = page.querySelector('.code svg');
      const drawn = drawQr(`${address}${PLAN_FRAGMENT}${encodePlan(answers, 'en')}`)?.path;
      expect(code?.querySelector('[fill="#000"]')?.getAttribute('d') === drawn, mode).to.equal(true);
      expect(code?.getBoundingClientRect().width, mode).to.be.at.least(34 / 25.4 * 96 - 0.1);
    }
  });

  it('is the note on “not now”: no visits, price, clinic or code', async () => {
    for (const kind of ['summary', 'note'] as const) {
      const page = await printFor({ answers: VISITORS.notNow }, {}, kind);
      const words = wordsIn(page.body);
      expect(words).to.include('A note for my doctor 22 November 2026').and.include('Why is my hair thinning?');
      expect(words).to.not.match(/Rs|Example Clinic|session|Opens this plan/);
      expect(page.querySelectorAll('svg, table')).to.have.length(0);
    }
  });

  it('prints the note as the visitor left it', async () => {
    const explorer = await explorerFor({ answers: VISITORS.notNow });
    const made = wordsIn((await paper(explorer, 'note')).querySelector('.text') as Element);
    expect(made).to.include('• Pregnant');
    const page = await paper({ ...explorer, notes: { ...NO_NOTES, paper: { made: sheetText(explorer), text: 'In my words' } } }, 'note');
    expect(wordsIn(page.body)).to.include('In my words').and.not.include('• Pregnant');
  });

  it('prints the list for the doctor, with what was told', async () => {
    const words = wordsIn((await printFor({ answers: VISITORS.ask }, {}, 'list')).body);
    expect(words).to.include('The list for your doctor 22 November 2026').and.include('I am thinking about mesotherapy').and.include('• Blood thinners, easy bleeding').and.include('I would like to ask:');
  });

  it('prints a text of the visitor’s as it stands, under its own name, and nothing beside it', async () => {
    const page = await printFor({ answers: VISITORS.discuss }, {}, { title: 'What you sent', text: 'Hello,\n\nSara <b>, 0300' });
    expect([page.title, wordsIn(page.body)]).to.deep.equal(['What you sent', 'What you sent 22 November 2026 Hello, Sara <b>, 0300']);
    expect(getComputedStyle(page.querySelector('.text') as Element).whiteSpace).to.match(/^pre/);
  });

  it('prints the card of warning signs, before any answer too', async () => {
    const { stage } = await mountWith(html`<p></p>`, { settings: OWNER });
    const page = await paper(stage.explorer, 'signs');
    expect(texts(page, 'tbody tr')).to.have.length(7);
    expect(wordsIn(page.body)).to.include('When to get help after a visit').and.include('In an emergency, call 1122').and.include('15 cases after mesotherapy, PMID');
  });

  it('names the clinic before its number at the end of the card, where it may show', async () => {
    const words = wordsIn((await printFor({ answers: { ...answersFor('face-glow', CLEAR) } }, {}, 'signs')).body);
    expect(words.endsWith(`${OWNER.clinicName} ${OWNER.phone}`)).to.equal(true);
  });
});

/** The note as it was made. */
function sheetText(explorer: Explorer): string {
  return paperOf(explorer, 'note')?.made ?? '';
}

describe('printing', () => {
  const frameIn = (home: Element): HTMLIFrameElement | null => home.querySelector('iframe');

  it('prints from a frame out of sight and of reach, and takes it away', async () => {
    const home = document.createElement('div');
    document.body.append(home);
    const explorer = await explorerFor({ answers: VISITORS.discuss });
    const done = printSummary(explorer, 'summary', home);
    const frame = frameIn(home) as HTMLIFrameElement;
    expect([frame.getAttribute('aria-hidden'), frame.tabIndex, getComputedStyle(frame).visibility]).to.deep.equal(['true', -1, 'hidden']);
    (frame.contentWindow as Window).print = () => undefined;
    expect(await done).to.equal(true);
    expect(frame.getBoundingClientRect().width).to.equal(1);
    frame.contentWindow?.dispatchEvent(new CustomEvent('afterprint'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(frameIn(home)).to.equal(null);
    home.remove();
  });

  for (const [how, leave] of [
    ['the visitor is back on the page', () => window.dispatchEvent(new FocusEvent('focus'))],
    ['the page is seen again', () => document.dispatchEvent(new CustomEvent('visibilitychange'))],
    ['its place leaves the page', (home: Element) => home.remove()],
  ] as const) {
    it(`takes the frame away, with no word that it has printed, when ${how}`, async () => {
      const home = document.createElement('div');
      document.body.append(home);
      const done = printSummary(await explorerFor({ answers: VISITORS.discuss }), 'summary', home);
      (frameIn(home)?.contentWindow as Window).print = () => undefined;
      await done;
      expect(frameIn(home)).to.not.equal(null);
      leave(home);
      await waitUntil(() => frameIn(home) === null);
      home.remove();
    });
  }

  it('says that it could not where the page does not let it', async () => {
    const home = document.createElement('div');
    document.body.append(home);
    const done = printSummary(await explorerFor({ answers: VISITORS.discuss }), 'summary', home);
    (frameIn(home)?.contentWindow as Window).print = () => { throw new DOMException('no'); };
    expect(await done).to.equal(false);
    expect(frameIn(home)).to.equal(null);
    home.remove();
  });
});
