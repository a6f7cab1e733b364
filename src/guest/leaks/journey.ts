import type { Guest } from '../guest.js';
import { type Concern, Visitor } from '../visitor.js';

/** Something that only the visitor knows: as the widget names it, and as the screen does. */
export interface Secret {
  readonly id: string;
  readonly name: string;
  /** Whether it stands in the text of a message, and so in links of the visitor's own screen, by their wish. */
  readonly isInText?: boolean;
}

/** What a visitor says. */
export interface Plan {
  readonly concern: Concern;
  /** Names of the health answers, or none of these. */
  readonly health?: readonly string[];
}

/** A price that nothing else on the page looks like. */
export const QUOTE = '73519';
/** What is typed into a note. */
const NOTE = 'zyxqk';

/** Who writes to the clinic: a name and a number that nothing else on the page looks like. */
export const SENDER = { name: 'vqwzk', contact: '0300735194' };

/** Somebody who answers, reads, types and ticks, and remembers all that was said. */
export class Canary {
  readonly secrets: Secret[] = [];

  constructor(private readonly guest: Guest, private readonly plan: Plan) {}

  /** Chooses the concern and answers so many questions; all of them unless told. */
  async answer(questions = 14): Promise<void> {
    const { guest, plan } = this;
    await new Visitor(guest).waitForStart();
    await guest.tap('button', plan.concern);
    this.secrets.push({ id: plan.concern.toLowerCase(), name: plan.concern });
    for (let asked = 0; asked < questions; asked += 1) {
      await guest.until('the next screen is there', async () => /single|several|result/.test((await guest.ask('screen')).kind));
      const { kind, heading, options } = await guest.ask('screen');
      if (kind === 'result') break;
      const wanted = kind === 'single' ? [options[1] ?? ''] : (plan.health ?? []).filter((name) => options.some((option) => option.startsWith(name)));
      for (const name of wanted.length > 0 ? wanted : ['None of these']) await this.choose(kind === 'single' ? 'radio' : 'checkbox', name);
      await guest.ask('activate', 'button', 'Continue');
      await guest.until(`"${heading}" is answered`, async () => (await guest.ask('screen')).heading !== heading);
    }
    const unsaid = (plan.health ?? []).filter((name) => !this.secrets.some((secret) => secret.name.startsWith(name)));
    if (unsaid.length > 0) throw new Error(`never asked for: ${unsaid.join(', ')}`);
  }

  /** Reads the result with a plan: a price, another answer, rows, ticks. */
  async readPlan(): Promise<void> {
    const { guest } = this;
    await new Visitor(guest).seeCharts();
    await this.press('24 months');
    await guest.tap('button', 'I was quoted a price');
    await guest.until('the price has the focus', async () => (await guest.ask('focus')).what === 'input');
    await this.type(QUOTE);
    await this.press('Use it in the charts');
    await this.change();
    await this.press('How does it compare?');
    await this.press('Is it safe?');
    await this.press('Did we make it clear?');
    await guest.until('the check is open', () => guest.ask('activate', 'radio', 'Disagree'));
    this.secrets.push({ id: 'disagree', name: 'Disagree' });
    await this.press('How we know');
    await new Visitor(guest).seeCharts();
  }

  /** Reads a page without a plan, and writes into its note. */
  async readNote(): Promise<void> {
    const { guest } = this;
    await guest.until('there is a note', async () => (await guest.ask('spotOf', 'textbox', '')) !== null);
    await guest.tap('textbox', '');
    // A word by itself, wherever the press has come down.
    for (const key of ['End', ' ']) await guest.engine.press(key);
    await this.type(NOTE);
    await this.press('Is it safe?');
    await this.change();
  }

  /** Opens the form to the clinic and fills it in, ready to be sent; with the plan in the text where that is wished. */
  async writeMessage(tellsPlan = false): Promise<void> {
    const { guest } = this;
    await this.press('Write to Example Clinic');
    await guest.until('there is a form', async () => (await guest.ask('spotOf', 'textbox', 'Your name')) !== null);
    for (const [label, text] of [['Your name', SENDER.name], ['Phone or e-mail', SENDER.contact]] as const) {
      await guest.tap('textbox', label);
      await this.type(text, true);
    }
    for (const name of tellsPlan ? ['Put my plan', 'Health.', 'Contact.'] : ['Contact.']) {
      await guest.until(`there is "${name}"`, () => guest.ask('activate', 'checkbox', name));
    }
  }

  /** Presses a button as soon as it is there. */
  async press(name: string): Promise<void> {
    await this.guest.until(`there is a button "${name}"`, () => this.guest.ask('activate', 'button', name));
  }

  private async type(text: string, isInText = false): Promise<void> {
    for (const letter of text) await this.guest.engine.press(letter);
    this.secrets.push({ id: text, name: text, isInText });
    await this.guest.until(`"${text}" is typed`, async () => (await this.guest.ask('typed', [text])).length > 0);
  }

  /** Changes the age on the result. */
  private async change(): Promise<void> {
    await this.press('Age ');
    await this.choose('radio', '35 to 54');
  }

  private async choose(role: 'radio' | 'checkbox', name: string): Promise<void> {
    await this.guest.until(`there is the answer "${name}"`, () => this.guest.ask('activate', role, name));
    this.secrets.push(...await this.guest.ask('chosen'));
  }
}
