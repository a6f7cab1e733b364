import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';

import { define } from '../../lib/define.js';
import { mountWith, type Scene, type TestStage } from '../../testing/explorer.js';
import { control, everything, hasControl, headingsIn, linksIn, wordsIn } from '../../testing/look.js';
import { definePapers } from '../../testing/papers.js';
import { CLINIC, VISITORS } from '../../testing/result.js';
import { NextStep } from './next-step.js';

define('tx-next-step', NextStep);

async function mountNext(scene: Scene): Promise<{ stage: TestStage; element: NextStep }> {
  return mountWith<NextStep>(html`<tx-next-step></tx-next-step>`, { step: 'result', ...scene });
}

/** Clicks a link without leaving the page. */
function follow(link: HTMLAnchorElement): boolean {
  let isTaken = false;
  link.addEventListener('click', (event) => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  }, { once: true });
  link.click();
  return isTaken;
}

describe('<tx-next-step>', () => {
  it('offers the ways of contact the clinic has set, booking first', async () => {
    const { element } = await mountNext({ answers: VISITORS.discuss, settings: CLINIC });
    const hrefs = linksIn(element).map(({ href }) => href).filter((href) => !href.includes('doi.org') && !href.includes('pubmed'));
    expect(hrefs.slice(0, 4)).to.deep.equal([
      'https://clinic.example/book',
      'https://wa.me/923001234567?text=Hello%2C%20I%20would%20like%20to%20ask%20about%20mesotherapy.',
      'tel:+92511234567',
      'mailto:ask@clinic.example?subject=A%20question%20about%20mesotherapy&body=Hello%2C%20I%20would%20like%20to%20ask%20about%20mesotherapy.',
    ]);
    await expect(element).to.be.accessible();
  });

  it('opens other pages without handing them this one', async () => {
    const { element } = await mountNext({ answers: VISITORS.discuss, settings: CLINIC });
    const book = control<HTMLAnchorElement>(element, 'link', 'Book a consultation');
    expect([book.target, book.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(control<HTMLAnchorElement>(element, 'link', 'Call the clinic').target).to.equal('_self');
  });

  it('shows the text of a message first, and none of it is about health', async () => {
    const { element } = await mountNext({ answers: VISITORS.ask, settings: { ...CLINIC } });
    expect(wordsIn(element)).to.include('Hello, I would like to ask about mesotherapy.').and.include('Nothing you told us here is in the message.');
    const messages = linksIn(element).map(({ href }) => decodeURIComponent(href)).filter((href) => /wa\.me|^mailto:/.test(href));
    expect(messages).to.have.length(2);
    for (const message of messages) expect(message).to.not.match(/fat|blood|pocket/i);
  });

  it('tells the page before an action, and lets it take the action over', async () => {
    const { stage, element } = await mountNext({ answers: VISITORS.discuss, settings: CLINIC });
    expect(follow(control<HTMLAnchorElement>(element, 'link', 'Call the clinic'))).to.equal(false);
    expect(stage.actions).to.deep.equal(['call']);
  });

  describe('writing to the clinic', () => {
    const FORM = { ...CLINIC, leadEndpoint: 'https://clinic.example/lead' };

    it('opens the form where it stands, and closes it again', async () => {
      const { stage, element } = await mountNext({ answers: VISITORS.discuss, settings: FORM });
      const brought: string[] = [];
      stage.setExplorer({ bring: (part) => { brought.push(part); return Promise.resolve(true); } });
      const button = control(element, 'button', 'Write to Example Clinic');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await waitUntil(() => everything(element).some(({ localName }) => localName === 'tx-contact'));
      expect([brought, button.getAttribute('aria-expanded')]).to.deep.equal([['contact'], 'true']);
      button.click();
      await element.updateComplete;
      expect(everything(element).some(({ localName }) => localName === 'tx-contact')).to.equal(false);
    });

    it('says so where its part does not come, and asks for it again', async () => {
      const { stage, element } = await mountNext({ answers: VISITORS.discuss, settings: FORM });
      stage.brings = false;
      control(element, 'button', 'Write to Example Clinic').click();
      await waitUntil(() => wordsIn(element).includes('This part did not load'));
      stage.brings = true;
      control(element, 'button', 'Write to Example Clinic').click();
      await waitUntil(() => everything(element).some(({ localName }) => localName === 'tx-contact'));
    });

    it('is the first step where it is the only way', async () => {
      const { element } = await mountNext({ answers: VISITORS.discuss, settings: { clinicName: 'Example Clinic', leadEndpoint: 'https://clinic.example/lead' } });
      expect(control(element, 'button', 'Write to Example Clinic').classList.contains('p')).to.equal(true);
      expect(wordsIn(element)).to.include('A consultation is a talk, not a commitment.').and.not.include('See the questions for your doctor');
    });

    it('is a message to change where there is no form, and nothing where there is no message', async () => {
      const { element } = await mountNext({ answers: VISITORS.discuss, settings: CLINIC });
      expect(hasControl(element, 'button', 'Change the message')).to.equal(true);
      const { element: other } = await mountNext({ answers: VISITORS.discuss, settings: { bookUrl: 'https://clinic.example/book' } });
      expect(hasControl(other, 'button', 'Change the message')).to.equal(false);
    });

    for (const [why, answers] of Object.entries({
      'the age is open': VISITORS.open, 'the cause comes first': VISITORS.cause, 'the age is not said': { ...VISITORS.discuss, age: 'unsaid' as const },
    })) {
      it(`L6: is not offered while ${why}`, async () => {
        const { element } = await mountNext({ answers, settings: FORM });
        expect([hasControl(element, 'button', 'Write to'), hasControl(element, 'button', 'Change the')]).to.deep.equal([false, false]);
      });
    }

    it('L6: is not offered where the law is against it', async () => {
      const { element } = await mountNext({ answers: { ...VISITORS.ask, ever: ['none'] }, settings: { ...FORM, region: 'US' } });
      expect(hasControl(element, 'button', 'Write to')).to.equal(false);
    });
  });

  it('puts the doctor’s list first where the verdict asks for a doctor', async () => {
    const printed = definePapers();
    const { element } = await mountNext({ answers: VISITORS.ask, settings: CLINIC });
    control(element, 'button', 'Print the list for your doctor').click();
    await waitUntil(() => printed.length > 0);
    expect(printed).to.deep.equal(['list']);
    expect(wordsIn(element)).to.include('Speak to your doctor first.');
  });

  it('offers no contact while the age is open, and asks for the answers', async () => {
    const { stage, element } = await mountNext({ answers: VISITORS.open, settings: CLINIC });
    expect(linksIn(element).filter(({ href }) => /clinic\.example|wa\.me|^tel:|^mailto:/.test(href))).to.deep.equal([]);
    control(element, 'button', 'Answer them now').click();
    expect(stage.intents).to.deep.equal([{ type: 'go', step: 'age' }]);
    await expect(element).to.be.accessible();
  });

  it('says first in short that the law is against it', async () => {
    const { element } = await mountNext({ answers: { ...VISITORS.ask, ever: ['none'] }, settings: { region: 'US' } });
    expect(wordsIn(element)).to.include('In short It is not approved where you are. Ask a doctor what else there is. About 4 sessions');
  });

  it('says first in short what leads the page', async () => {
    const early = await mountNext({ answers: { ...VISITORS.shedding, goal: 'hair-early', severity: 'some' } });
    expect(wordsIn(early.element)).to.include('In short It often grows back by itself in 3 to 6 months.');
    const weight = await mountNext({ answers: { ...VISITORS.ask, ever: ['none'], weight: 'changing' } });
    expect(wordsIn(weight.element)).to.include('In short Wait until your weight is steady. About');
    const shedding = await mountNext({ answers: VISITORS.shedding });
    expect(wordsIn(shedding.element)).to.include('In short About').and.not.include('Shedding with a cause');
  });

  it('sums the plan up in short', async () => {
    const { element } = await mountNext({ answers: VISITORS.discuss });
    expect(headingsIn(element).map(({ text }) => text)).to.deep.equal(['Your next step', 'In short']);
    expect(wordsIn(element)).to.include('About 3 sessions to start (3 to 5), then 3 top-ups a year.');
  });
});
