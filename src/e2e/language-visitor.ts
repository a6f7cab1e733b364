import { expect, type Locator, type Page } from '@playwright/test';

import { pack as arabic } from '../content/words/ar/index.js';
import { contact } from '../content/words/en/contact/index.js';
import { detail } from '../content/words/en/detail/index.js';
import { quiz } from '../content/words/en/quiz.js';
import { opening } from '../content/words/en/quiz-link.js';
import { result } from '../content/words/en/result/index.js';
import { start } from '../content/words/en/start.js';
import { take } from '../content/words/en/take/index.js';
import { addLanguage, wordsOf } from '../content/words/languages.js';
import { pack as urdu } from '../content/words/ur/index.js';

for (const pack of [urdu, arabic]) addLanguage(pack);

/** Languages beside English, by their tags. */
export const LANGUAGES = ['ur', 'ar'] as const;
export type Tag = (typeof LANGUAGES)[number] | 'en';

/** The words of a language as the widget speaks them. */
export const wordsIn = (lang: Tag) => ({
  start: wordsOf('start', start, lang), quiz: wordsOf('quiz', quiz, lang), opening: wordsOf('quiz', opening, lang), result: wordsOf('result', result, lang),
  detail: wordsOf('detail', detail, lang), take: wordsOf('take', take, lang), contact: wordsOf('contact', contact, lang),
});

/** Somebody who reads a language and goes from the first screen to the result. */
export class LanguageVisitor {
  readonly widget: Locator;
  readonly words: ReturnType<typeof wordsIn>;

  constructor(readonly page: Page, lang: Tag, place = 0) {
    this.widget = page.locator('treatment-explorer').nth(place);
    this.words = wordsIn(lang);
  }

  get title(): Locator {
    return this.widget.getByRole('heading', { name: this.words.start.title });
  }

  get continueButton(): Locator {
    return this.widget.getByRole('button', { name: this.words.quiz.next, exact: true });
  }

  async pick(concern: 'face' | 'hair' | 'body'): Promise<void> {
    await this.widget.getByRole('button', { name: this.words.start.concerns[concern].name }).click();
    await expect(this.continueButton).toBeVisible();
  }

  /** Answers the question on the screen: the second answer, or none of the health answers. */
  async reply(): Promise<void> {
    const heading = this.widget.getByRole('group').first().getByRole('heading').first();
    const asked = await heading.innerText();
    const none = this.widget.getByRole('checkbox', { name: this.words.quiz.options.today.none.name });
    if (await this.widget.getByRole('checkbox').count() > 0) {
      await none.click();
      await this.continueButton.click();
    } else await this.widget.getByRole('radio').nth(1).click();
    await this.widget.getByRole('group').first().getByRole('heading', { name: asked, exact: true }).first().waitFor({ state: 'detached' });
  }

  async visit(concern: 'face' | 'hair' | 'body'): Promise<void> {
    await this.pick(concern);
    for (let asked = 0; asked < 12 && await this.continueButton.isVisible(); asked += 1) await this.reply();
    await expect(this.widget.getByRole('button', { name: this.words.result.frame.methodOpen })).toBeVisible();
  }
}
