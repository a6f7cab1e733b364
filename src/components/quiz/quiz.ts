import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import { quiz } from '../../content/words/en/quiz.js';
import { Scheduler } from '../../lib/scheduler.js';
import type { QuestionId } from '../../model/answers.js';
import { questionOf, valuesOf } from '../../model/questions.js';
import type { Explorer } from '../../state/explorer.js';
import type { Step } from '../../state/visit.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { footer, footerStyles } from '../shared/footer.js';
import { BACK, FWD, icon } from '../shared/icons.js';
import { PARTS } from '../shared/parts.js';
import type { ChoiceDetail } from './question.js';
import { progressOf } from './quiz.view.js';
import { quizStyles } from './quiz.styles.js';

type QuizWords = typeof quiz;

/** From a choice by pointer to the next question: long enough to see the mark set. */
const ADVANCE_MS = 350;
const WIDE_PX = 900;
const TALLEST: QuestionId = 'ever';

/**
 * The quiz: one question on a screen, the way back, and the way on. Its nodes are new at each step, and the room
 * for the tallest question is kept, so nothing shifts.
 *
 * @tag tx-quiz
 * @csspart heading - The question's words.
 * @csspart question - The question on the screen.
 * @csspart option - An answer on offer.
 * @csspart option-selected - An answer that is chosen.
 * @csspart button - Back, Continue and the general plan.
 */
export class Quiz extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, footerStyles, quizStyles];

  @state() private showsError = false;

  private readonly timers = new Scheduler();
  private shownStep: Step | undefined;
  private isWide = false;
  private hasChosen = false;

  constructor() {
    super();
    this.addController(this.timers);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Here, since the first screen would be heavier by it.
    this.setAttribute('exportparts', PARTS);
  }

  protected override willUpdate(): void {
    const { explorer } = this;
    if (!explorer || explorer.step === this.shownStep) return;
    this.timers.stop();
    this.showsError = this.hasChosen = false;
    this.isWide = this.offsetWidth >= WIDE_PX;
  }

  protected override updated(changed: PropertyValues): void {
    const { explorer, shownStep } = this;
    if (!explorer || explorer.step === shownStep) {
      if (changed.has('showsError') && this.showsError) this.withQuestion((question) => question.focusError());
      return;
    }
    this.shownStep = explorer.step;
    // The first screen and the result speak for themselves; the quiz is on its way out.
    if (!explorer.takesFocus || explorer.step === 'concern' || explorer.step === 'result') return;
    this.withQuestion((question) => question.focusHeading());
    explorer.announce(progressOf(explorer, this.words(explorer)).sentence);
  }

  private withQuestion(act: (question: HTMLElementTagNameMap['tx-question']) => void): void {
    const question = this.renderRoot.querySelector('tx-question');
    void question?.updateComplete.then(() => question.isConnected && act(question));
  }

  private words({ language }: Explorer): QuizWords {
    return language.words('quiz', quiz);
  }

  private readonly handleBack = (): void => {
    this.move({ type: 'back' });
  };

  private readonly handleContinue = (event: MouseEvent): void => {
    // The second press of a double click would answer for the question that has just appeared; not if it was chosen in.
    if (event.detail <= 1 || this.hasChosen) this.goOn();
  };

  private readonly handleGeneral = (): void => {
    if (this.explorer?.answers.goal) this.move({ type: 'show-general-plan' });
    else this.askAgain();
  };

  private readonly handleChoice = ({ detail }: CustomEvent<ChoiceDetail>): void => {
    const { explorer } = this;
    if (!explorer) return;
    this.showsError = false;
    this.hasChosen = true;
    const advances = detail.byPointer && explorer.settings.advance === 'auto' && !questionOf(explorer.step as QuestionId).several;
    if (advances) this.timers.after('advance', ADVANCE_MS, () => this.goOn());
    else this.timers.cancel('advance');
  };

  private goOn(): void {
    const { explorer } = this;
    if (!explorer) return;
    const id = explorer.step as QuestionId;
    const values = valuesOf(explorer.answers, id);
    if (values.length === 0) {
      this.askAgain();
      return;
    }
    // Going on confirms on screen what the page had filled in.
    if (explorer.unconfirmed.has(id)) explorer.send({ type: 'answer', id, values });
    this.move({ type: 'continue' });
  }

  private move(intent: Parameters<Explorer['send']>[0]): void {
    this.timers.stop();
    this.explorer?.send(intent);
  }

  /** The error takes the focus each time it is needed, so that it is heard and seen. */
  private askAgain(): void {
    this.timers.stop();
    if (this.showsError) this.withQuestion((question) => question.focusError());
    this.showsError = true;
  }

  private renderTop(explorer: Explorer, words: QuizWords) {
    const { text, note, dots } = progressOf(explorer, words);
    return html`<div class="top">
      <button type="button" class="button t" part="button" @click=${this.handleBack}>${icon(BACK)}${words.back}</button>
      ${keyed(
        `${text}${note}`,
        html`<div class="progress">
          <p>${text}${note ? html`<span class="note-line">${note}</span>` : nothing}</p>
          <span class="dots" aria-hidden="true">${dots.map((dot) => html`<i class=${dot}></i>`)}</span>
        </div>`,
      )}
    </div>`;
  }

  private renderStep(step: QuestionId, words: QuizWords) {
    return html`<div class=${this.shownStep === undefined ? 'step' : 'step arrives'}>
      <tx-question
        exportparts="heading, question, option, option-selected" .question=${step} .invalid=${this.showsError}
        .whyOpen=${this.isWide} @choice=${this.handleChoice}
      ></tx-question>
      <div class="nav">
        <button type="button" class="button t" part="button" @click=${this.handleGeneral}>${words.general}</button>
        <button type="button" class="button p" part="button" @click=${this.handleContinue}>${words.next}${icon(FWD)}</button>
      </div>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { step } = explorer;
    if (step === 'concern' || step === 'result') return nothing;
    const words = this.words(explorer);
    return html`
      ${this.renderTop(explorer, words)}
      <div class="stage">
        ${keyed(step, this.renderStep(step, words))}
        <div class="step room">
          <tx-question .question=${TALLEST} .placeholder=${true}></tx-question>
          <div class="nav"><span class="button t">${words.general}</span><span class="button p">${words.next}${icon(FWD)}</span></div>
        </div>
      </div>
      ${footer(explorer)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-quiz': Quiz;
  }
}
