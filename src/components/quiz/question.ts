import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import { quiz } from '../../content/words/en/quiz.js';
import { Scheduler } from '../../lib/scheduler.js';
import type { QuestionId } from '../../model/answers.js';
import { questionOf, valuesOf } from '../../model/questions.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { icon, INFO, WARN } from '../shared/icons.js';
import { pictureStyles } from '../shared/illustrations/picture.js';
import { focusAndReveal } from '../shared/reveal.js';
import { option, type OptionSetup } from './option.js';
import { optionStyles } from './option.styles.js';
import { PointerProof } from './pointer-proof.js';
import { errorOf, everyOptionOf, type GroupView, groupsOf, isExclusive, optionsOf, type OptionView, valuesAfter } from './question.view.js';
import { questionStyles } from './question.styles.js';

type QuizWords = typeof quiz;

/** Told with `choice`. Never the answer itself. */
export interface ChoiceDetail {
  /** Whether a real mouse, pen or finger is proven to have made the choice. */
  readonly byPointer: boolean;
}

/**
 * One question with its legend, options, error and reason in one shadow root. `compact` shows the same options small,
 * for changing an answer on the result.
 *
 * @tag tx-question
 * @fires choice - The visitor chose, or chose again, an answer.
 * @csspart heading - The question's words.
 * @csspart question - The whole question.
 * @csspart option - An answer on offer.
 * @csspart option-selected - An answer that is chosen.
 */
export class QuestionCard extends ExplorerElement {
  static override styles = [baseStyles, pictureStyles, optionStyles, questionStyles];

  /** Which question. */
  @property({ attribute: false }) question: QuestionId = 'goal';
  /** Small options in a row, without the reason. Health answers keep their explanation. */
  @property({ attribute: false }) compact = false;
  /** Shows that an answer is needed to go on. */
  @property({ attribute: false }) invalid = false;
  /** Whether the reason stands open at first. */
  @property({ attribute: false }) whyOpen = false;
  /** Takes the room of the question at its tallest, with every answer it may ever offer, and asks nothing. */
  @property({ attribute: false }) placeholder = false;
  /** Takes the answers instead of the visit's own "answer". */
  @property({ attribute: false }) onAnswer: ((values: readonly string[]) => void) | undefined;

  private readonly pointer = new PointerProof();
  private readonly scheduler = new Scheduler();

  constructor() {
    super();
    this.addController(this.scheduler);
  }

  /** Gives the focus to the question. */
  focusHeading(): void {
    this.reveal('.title > *');
  }

  /** Gives the focus to the error. */
  focusError(): void {
    this.reveal('.error');
  }

  private reveal(selector: string): void {
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    if (element) focusAndReveal(element);
  }

  private readonly handleClick = (event: MouseEvent): void => {
    this.pointer.handleClick(event);
    const { value, type, checked } = event.target as HTMLInputElement;
    if (event.defaultPrevented) {
      // The page has stopped it: the browser takes the choice back at once, and is told it again.
      this.choose(value, checked);
      this.tellChoice(event);
      this.scheduler.after('taken-back', 0, () => this.requestUpdate());
      return;
    }
    // Choosing the chosen answer again changes nothing, but is as much a wish to go on as choosing another.
    if (type === 'radio' && this.chosen.includes(value)) this.tellChoice(event);
  };

  private readonly handleChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.choose(input.value, input.checked);
    this.tellChoice(event);
  };

  /** Digits choose, but only from inside the group, where they cannot get in the way of anything else. */
  private readonly handleKey = (event: KeyboardEvent): void => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    const input = inputs[Number(event.key) - 1];
    if (!input || !inputs.includes(event.target as HTMLInputElement)) return;
    event.preventDefault();
    input.focus();
    input.click();
  };

  private get chosen(): readonly string[] {
    return this.explorer ? valuesOf(this.explorer.answers, this.question) : [];
  }

  private tellChoice(event: Event): void {
    const detail: ChoiceDetail = { byPointer: this.pointer.proves(event, event.currentTarget) };
    this.dispatchEvent(new CustomEvent('choice', { detail }));
  }

  private choose(value: string, isOn: boolean): void {
    const { explorer, question: id } = this;
    if (!explorer) return;
    const words = explorer.language.words('quiz', quiz);
    const options = optionsOf(id, explorer.answers, words);
    const values = questionOf(id).several ? valuesAfter(options, value, isOn) : [value];
    const isCleared = options.some((option) => option.isChosen && option.value !== value && !values.includes(option.value));
    if (this.onAnswer) this.onAnswer(values);
    else explorer.send({ type: 'answer', id, values });
    if (isCleared && questionOf(id).several) explorer.announce(words.cleared);
  }

  private renderList(options: readonly OptionView[], classes = 'options') {
    const setup: OptionSetup = {
      several: questionOf(this.question).several, compact: this.compact, placeholder: this.placeholder,
      pointer: this.pointer, onClick: this.handleClick, onChange: this.handleChange,
    };
    return html`<div class=${classes}>${options.map((view) => option(view, setup))}</div>`;
  }

  private renderGroup({ id, title, options }: GroupView, level: number) {
    return html`<div class="group" role="group" aria-labelledby=${`group-${id}`}>
      ${heading(level + 1, title, { id: `group-${id}`, class: 'group-title' })}
      ${this.renderList(options)}
    </div>`;
  }

  private renderSeveral(options: readonly OptionView[], words: QuizWords, { headingLevel, language }: Explorer) {
    const count = options.filter(({ isChosen }) => isChosen).length;
    return html`
      <div class="groups">${groupsOf(options, words).map((group) => this.renderGroup(group, headingLevel))}</div>
      <p class="or"><span>${words.or}</span></p>
      ${this.renderList(options.filter(({ value }) => isExclusive(value)))}
      <p class="xs mut">${words.keepMedicine}</p>
      <p class="sm mut">${words.chosen(count, language.format.number(count))}</p>
    `;
  }

  private renderWhy(words: QuizWords, why: string) {
    return html`<details class="why" ?open=${this.whyOpen}>
      <summary>${icon(INFO)}${words.why}</summary>
      <p>${why}</p>
    </details>`;
  }

  private howTo({ settings }: Explorer, { howTo }: QuizWords): string {
    if (questionOf(this.question).several) return howTo.several;
    return settings.advance === 'auto' ? howTo.pointer : howTo.manual;
  }

  protected override renderWith(explorer: Explorer) {
    const { question: id, compact } = this;
    const words = explorer.language.words('quiz', quiz);
    const { several } = questionOf(id);
    const { title, hint, why } = words.questions[id][explorer.answers.concern ?? 'face'];
    const options = (this.placeholder ? everyOptionOf : optionsOf)(id, explorer.answers, words);
    const hasPictures = !compact && options.some(({ picture }) => picture);
    const picClasses = options.length === 4 ? 'options pics four' : 'options pics';
    const whyPart = compact ? nothing : this.renderWhy(words, why);
    return html`<fieldset
      part="question" class=${[compact ? 'compact' : '', several ? 'dense' : ''].join(' ')}
      aria-describedby=${compact ? nothing : 'how'} @keydown=${this.handleKey}
    >
      <legend class="title">
        ${compact ? title : heading(explorer.headingLevel, title, { class: 'h1', part: 'heading', focusable: true })}
      </legend>
      <div class="aside">
        ${compact ? nothing : html`<p id="how" class="mut">${hint ? `${hint} ` : ''}${this.howTo(explorer, words)}</p>`}
        ${explorer.unconfirmed.has(id) ? html`<p class="filled">${words.filledIn}</p>` : nothing}
        ${hasPictures ? nothing : whyPart}
      </div>
      <div class=${this.invalid ? 'answers invalid' : 'answers'}>
        ${this.invalid || this.placeholder ? html`<p class="error" tabindex="-1">${icon(WARN)}<span>${errorOf(id, words)}</span></p>` : nothing}
        ${several
          ? this.renderSeveral(options, words, explorer)
          : this.renderList(options, hasPictures ? picClasses : 'options')}
        ${hasPictures ? whyPart : nothing}
      </div>
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-question': QuestionCard;
  }
}
