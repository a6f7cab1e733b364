import { expect, type Locator, type Page } from '@playwright/test';

/** What a visitor answers, by the words of the question; the second answer otherwise (the first age is under 18), or "None of these". */
export type Replies = readonly (readonly [question: RegExp, answers: readonly string[]])[];

const CONCERNS = { face: /^Face/, hair: /^Hair/, body: /^Body/ } as const;

/** Someone who reads the screen and taps with a mouse, in one widget of the page. */
export class Visitor {
  readonly widget: Locator;
  /** Presses of the mouse so far. */
  taps = 0;

  constructor(readonly page: Page, place = 0) {
    this.widget = page.locator('treatment-explorer').nth(place);
  }

  get heading(): Locator {
    return this.widget.getByRole('heading').first();
  }

  get continueButton(): Locator {
    return this.widget.getByRole('button', { name: 'Continue' });
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }

  /** Waits for the first screen and picks a concern. */
  async pick(concern: keyof typeof CONCERNS): Promise<void> {
    await this.tap(this.widget.getByRole('button', { name: CONCERNS[concern] }));
    await expect(this.continueButton).toBeVisible();
  }

  /** Answers the question on the screen and waits until it has gone. */
  async reply(replies: Replies = []): Promise<void> {
    const asked = await this.widget.getByRole('group').first().getByRole('heading').first().innerText();
    const names = replies.find(([question]) => question.test(asked))?.[1];
    const several = await this.widget.getByRole('checkbox').count() > 0;
    const role = several ? 'checkbox' : 'radio';
    const options = this.widget.getByRole(role);
    const wanted = names
      ? names.map((name) => this.widget.getByRole(role, { name }).first())
      : [several ? this.widget.getByRole(role, { name: 'None of these' }) : options.nth(1)];
    for (const option of wanted) await this.tap(option);
    if (several) await this.tap(this.continueButton);
    // A choice by mouse moves on by itself.
    await this.widget.getByRole('group').first().getByRole('heading', { name: asked, exact: true }).first().waitFor({ state: 'detached' });
  }

  /** From the first screen to the result. */
  async visit(concern: keyof typeof CONCERNS, replies: Replies = []): Promise<void> {
    await this.pick(concern);
    await this.visitOn(replies);
  }

  /** From a question to the result. */
  async visitOn(replies: Replies = []): Promise<void> {
    for (let asked = 0; asked < 12 && await this.continueButton.isVisible(); asked += 1) await this.reply(replies);
    await expect(this.widget.getByRole('button', { name: 'How we work this out' })).toBeVisible();
  }

  /** Scrolls through the widget, so that everything that waits to be seen is seen. */
  async readOn(): Promise<void> {
    await this.page.mouse.move(400, 300);
    for (let screens = 0; screens < 30; screens += 1) {
      await this.page.mouse.wheel(0, 500);
      await this.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    }
  }
}
