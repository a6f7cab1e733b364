import type { Guest } from './guest.js';

export type Concern = 'Face' | 'Hair' | 'Body';

/** Somebody who goes through the widget, in every way there is: by mouse, by keys, and as assistive technology does. */
export class Visitor {
  constructor(private readonly guest: Guest) {}

  async waitForStart(): Promise<void> {
    await this.guest.until('the first screen is there', async () => (await this.guest.ask('screen')).kind === 'first');
  }

  /** Tab by Tab into the widget: the number of stops it took. */
  async tabIn(): Promise<number> {
    for (let stops = 1; stops <= 40; stops += 1) {
      await this.guest.engine.press('Tab');
      const { inside, name } = await this.guest.ask('focus');
      if (inside && name.startsWith('Face')) return stops;
    }
    throw new Error('Tab never comes to the first concern');
  }

  /** From the first screen to the result with all its charts; the second answer of each question, "None of these" of each list. */
  async visit(concern: Concern = 'Face'): Promise<void> {
    const { guest } = this;
    await this.waitForStart();
    await guest.tap('button', concern);
    await this.answerAll();
    await this.seeCharts();
  }

  /** Answers what is asked until there is a result: the first question by mouse, the second by keys, the others by script. */
  async answerAll(): Promise<void> {
    const { guest } = this;
    for (let asked = 0; asked < 14; asked += 1) {
      await guest.until('the next screen is there', async () => /single|several|result/.test((await guest.ask('screen')).kind));
      const { kind, heading } = await guest.ask('screen');
      if (kind === 'result') return;
      if (kind === 'several') await this.chooseNone(asked);
      else await this.chooseSecond(asked);
      await guest.until(`"${heading}" is answered`, async () => (await guest.ask('screen')).heading !== heading);
    }
    throw new Error('more questions than there are');
  }

  /** Until every chart stands on its canvas. */
  async seeCharts(): Promise<void> {
    await this.guest.until('every chart is drawn', async () => {
      const { all, drawn } = await this.guest.ask('charts');
      return all > 0 && drawn === all;
    });
  }

  private async chooseSecond(asked: number): Promise<void> {
    const { guest } = this;
    if (asked === 0) {
      await guest.tap('radio', '', 1);
      await guest.tap('button', 'Continue');
    } else if (asked === 1) {
      await this.byKeys();
    } else {
      await guest.ask('activate', 'radio', '', 1);
      await guest.ask('activate', 'button', 'Continue');
    }
  }

  private async chooseNone(asked: number): Promise<void> {
    const { guest } = this;
    if (asked % 2 === 0) await guest.tap('checkbox', 'None of these');
    else await guest.ask('activate', 'checkbox', 'None of these');
    await guest.ask('activate', 'button', 'Continue');
  }

  /** From the heading, which has the focus, to the first answer, down to the second, and on to Continue. */
  private async byKeys(): Promise<void> {
    const { engine } = this.guest;
    await this.tabTo('input');
    await engine.press('ArrowDown');
    await this.tabTo('button', 'Continue');
    await engine.press('Enter');
  }

  private async tabTo(what: string, name = ''): Promise<void> {
    for (let stops = 0; stops < 12; stops += 1) {
      await this.guest.engine.press('Tab');
      const at = await this.guest.ask('focus');
      if (at.what === what && at.name.startsWith(name)) return;
    }
    throw new Error(`Tab never comes to ${what} "${name}"`);
  }
}
