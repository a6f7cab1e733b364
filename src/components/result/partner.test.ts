import { expect } from '@open-wc/testing';
import { html } from 'lit';

import type { Settings } from '../../config/settings.js';
import { type Answers, ALL_GOALS, concernOf } from '../../model/answers.js';
import { mountWith, type Scene } from '../../testing/explorer.js';
import { control, everything, linksIn, wordsIn } from '../../testing/look.js';
import { CLINIC, VISITORS } from '../../testing/result.js';
import '../careful/define.js';
import '../clinics/define.js';
import '../detail/define.js';
import './define.js';
import type { Result } from './result.js';

const CLEAR = { severity: 'some', area: 'medium', age: '35-54', sun: 'some', duration: '1-5', trigger: 'no', weight: 'steady', today: ['none'], ever: ['none'] } as const;
const VERDICTS: Readonly<Record<string, Partial<Answers>>> = {
  discuss: CLEAR, 'ask-first': { ...CLEAR, ever: ['bleeding'] }, open: {}, 'not-now': { ...CLEAR, today: ['pregnant'] },
};
/** A page that may be paid, and all that comes with it. */
const PARTNER: Partial<Settings> = {
  ...CLINIC, mode: 'affiliate', partner: 'skin-notebook', partnerSub: 'page-1',
  clinics: [
    { name: 'Clinic B', city: 'Lahore', url: 'https://b.example/', about: '', licence: '', isPaid: true },
    { name: 'Clinic A', city: 'Lahore', url: 'https://a.example/', about: '', licence: '', isPaid: false },
  ],
};
const OURS = 'This site may earn a fee if you book through a link marked “Partner link”. The plan is the same with and without it.';
const ROOMS = ['tx-clinics', 'tx-own-page'];

async function mount(scene: Scene): Promise<Result> {
  const { element } = await mountWith<Result>(html`<tx-result></tx-result>`, { step: 'result', ...scene });
  await element.updateComplete;
  return element;
}

/** Words of the result without what tells of being paid, which is told apart. */
function toldIn(element: Result): string {
  const rooms = everything(element).filter(({ localName }) => ROOMS.includes(localName)).map(wordsIn);
  return [...rooms, OURS, 'Partner link'].reduce((words, part) => words.replaceAll(part, ''), wordsIn(element))
    .replaceAll('This site may be paid if you book.', 'This clinic sells this treatment.').replace(/\s+/g, ' ').trim();
}

/** Links that lead away from the page, but for sources and a letter of the visitor's own. */
const outgoing = (element: Element): readonly HTMLAnchorElement[] =>
  linksIn(element).filter(({ href }) => /\.example|wa\.me|^tel:|^mailto:ask/.test(href));

/** Lines on being paid and outgoing links, in the order a reader meets them. */
function metIn(element: Element): readonly string[] {
  const links = outgoing(element);
  return everything(element).flatMap((one) => {
    if (one.getAttribute('role') === 'note') return ['line'];
    return links.includes(one as HTMLAnchorElement) ? ['link'] : [];
  });
}

describe('a page that may be paid', () => {
  for (const goal of ALL_GOALS) {
    for (const [verdict, more] of Object.entries(VERDICTS)) {
      it(`tells the same in the same order with and without a partner: ${goal}, ${verdict}`, async () => {
        const answers: Answers = { concern: concernOf(goal), goal, ...more };
        const [without, with_] = [await mount({ answers, settings: CLINIC }), await mount({ answers, settings: PARTNER })];
        expect(toldIn(with_)).to.equal(toldIn(without));
        expect(wordsIn(without)).to.not.include('Partner link');
        const isOpen = outgoing(without).length > 0;
        expect(wordsIn(with_).includes('Clinic A'), 'clinics').to.equal(isOpen);
        expect(metIn(with_).slice(0, metIn(with_).indexOf('link')).filter((one) => one === 'line')).to.have.length(isOpen ? 1 : 0);
        if (!isOpen) expect(outgoing(with_)).to.deep.equal([]);
      });
    }
  }

  it('says it beside a wide result as well, before the first link there', async () => {
    const element = await mount({ answers: VISITORS.discuss, settings: PARTNER, width: 1100 });
    const rail = element.shadowRoot?.querySelector('.rail') as Element;
    expect(metIn(rail)).to.deep.equal(['line', 'link', 'link']);
  });

  it('says it in the owner’s own words, and in ours where there are none', async () => {
    const own = await mount({ answers: VISITORS.discuss, settings: { ...PARTNER, disclosure: 'We get a fee.' } });
    expect(wordsIn(own)).to.include('We get a fee.').and.not.include(OURS);
    expect(wordsIn(await mount({ answers: VISITORS.discuss, settings: PARTNER }))).to.include(OURS);
  });

  it('marks every link of the owner’s, and tells other sites who sends', async () => {
    const element = await mount({ answers: VISITORS.discuss, settings: PARTNER });
    const book = control<HTMLAnchorElement>(element, 'link', 'Book a consultation, Partner link');
    expect([book.rel, book.href]).to.deep.equal([
      'sponsored noopener', 'https://clinic.example/book?utm_source=skin-notebook&utm_medium=referral&utm_campaign=treatment-explorer&sub=page-1',
    ]);
    const whatsapp = control<HTMLAnchorElement>(element, 'link', 'Ask on WhatsApp, Partner link');
    expect([whatsapp.rel, /utm|sub=/.test(whatsapp.href)]).to.deep.equal(['sponsored noopener', false]);
    expect(control<HTMLAnchorElement>(element, 'link', 'Call the clinic, Partner link').href).to.equal('tel:+92511234567');
  });

  it('leaves the links of a clinic’s own page as they are', async () => {
    const element = await mount({ answers: VISITORS.discuss, settings: CLINIC });
    const book = control<HTMLAnchorElement>(element, 'link', 'Book a consultation');
    expect([book.rel, book.href, wordsIn(element).includes('Partner link')]).to.deep.equal(['noopener noreferrer', 'https://clinic.example/book', false]);
  });

  it('puts the doctor’s list before every clinic', async () => {
    const element = await mount({ answers: VISITORS.ask, settings: PARTNER });
    const words = wordsIn(element);
    expect(words.indexOf('Print the list for your doctor')).to.be.within(0, words.lastIndexOf('Clinic A') - 1);
    expect(words.indexOf('Your next step')).to.be.below(words.indexOf('Talk to a clinic?'));
  });

  it('says so in the contact form too', async () => {
    const { Contact } = await import('../contact/contact.js');
    const { define } = await import('../../lib/define.js');
    define('tx-contact', Contact);
    const { element } = await mountWith(html`<tx-contact></tx-contact>`, { step: 'result', answers: VISITORS.discuss, settings: { ...PARTNER, leadEndpoint: 'https://clinic.example/lead' } });
    expect(metIn(element)[0]).to.equal('line');
  });
});
