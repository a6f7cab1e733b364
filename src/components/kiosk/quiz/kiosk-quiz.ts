import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { FWD, icon } from '../../shared/icons.js';
import { kioskQuestionStyles, kioskQuizStyles } from '../quiz.styles.js';
import { pagesOf } from '../result/pages.view.js';
import { wear } from './wear.js';

/**
 * The quiz on a kiosk: it fills the place it is given, and a list of health answers that is too long for the screen comes in
 * pages. The way on is there with the last of them, so that nobody goes on without having seen all.
 *
 * @tag tx-kiosk-quiz
 * @csspart button - More of a long list.
 */
export class KioskQuiz extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, css`
    :host {
      position: relative;
      block-size: 100%;
      min-block-size: 0;
      overflow: clip;
      container-type: size;
    }
    /* Where the way on stands, as long as it is not there. */
    .pages {
      position: absolute;
      inset-block-end: 12px;
      inset-inline-end: 48px;
      display: flex;
      gap: 24px;
      align-items: center;
    }
    .button {
      min-block-size: 64px;
      min-inline-size: 64px;
    }
  `];

  @state() private page = 0;
  @state() private starts: readonly number[] = [0];

  @query('tx-quiz') private quiz!: HTMLElementTagNameMap['tx-quiz'] | null;

  private readonly changes = new MutationObserver(() => this.handleChange());
  private sizes: ResizeObserver | undefined;
  private question: HTMLElementTagNameMap['tx-question'] | null = null;
  private frame = 0;
  /** Whether the question has not been measured yet. */
  private isFresh = true;

  constructor() {
    super();
    this.addEventListener('click', this.handleBack, { capture: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => this.cutSoon());
    this.sizes.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.changes.disconnect();
    this.sizes?.disconnect();
    this.question = null;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  protected override updated(): void {
    const root = this.quiz?.shadowRoot;
    if (!root) return;
    wear(root, kioskQuizStyles);
    this.changes.observe(root, { childList: true, subtree: true });
    this.handleChange();
  }

  /** Each step has a question of its own. */
  private handleChange(): void {
    const question = this.quiz?.shadowRoot?.querySelector('tx-question') ?? null;
    if (!question || question === this.question) return;
    this.question = question;
    this.page = 0;
    this.isFresh = true;
    void question.updateComplete.then(() => {
      const root = question.shadowRoot;
      if (root) wear(root, kioskQuestionStyles);
      // Larger text, or a reason that opens, takes more of the room.
      for (const part of root?.querySelectorAll('fieldset, .aside') ?? []) this.sizes?.observe(part);
      this.cutSoon();
    });
  }

  private cutSoon(): void {
    if (this.frame > 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.cut();
    });
  }

  /** What a long list is cut into: its groups, and with the last of them whatever stands below. */
  private get blocks(): readonly (readonly HTMLElement[])[] {
    const root = this.question?.shadowRoot;
    const groups = [...root?.querySelectorAll<HTMLElement>('.group') ?? []];
    const rest = [...root?.querySelectorAll<HTMLElement>('.answers > :not(.groups, .error)') ?? []];
    return groups.length > 0 ? [...groups.map((group) => [group]), rest] : [];
  }

  private cut(): void {
    const { quiz, question, blocks } = this;
    if (!quiz || !question) return;
    const isUpright = this.offsetHeight > this.offsetWidth;
    for (const part of [quiz, question]) part.toggleAttribute('data-upright', isUpright);
    for (const one of blocks.flat()) one.removeAttribute('data-off');
    question.removeAttribute('data-tight');
    const room = roomOf(question);
    const isOver = (): boolean => question.clientHeight < question.scrollHeight;
    if (blocks.length === 0) question.toggleAttribute('data-tight', isOver());
    // A reason that stands open at first is shut where it would not fit; who opens it again, scrolls.
    const reason = question.shadowRoot?.querySelector('details');
    if (this.isFresh && reason?.open && (blocks.length > 0 ? reason.getBoundingClientRect().bottom > question.getBoundingClientRect().bottom : isOver())) {
      reason.open = false;
      if (blocks.length === 0) {
        question.removeAttribute('data-tight');
        question.toggleAttribute('data-tight', isOver());
      }
    }
    this.isFresh = false;
    const boxes = blocks.map((block) => {
      const edges = block.map((one) => one.getBoundingClientRect());
      return { top: Math.min(...edges.map(({ top }) => top)), bottom: Math.max(...edges.map(({ bottom }) => bottom)) };
    });
    const fieldset = question.shadowRoot?.querySelector('fieldset')?.getBoundingClientRect();
    const first = boxes[0]?.top ?? 0;
    const above = fieldset ? first - fieldset.top : 0;
    this.starts = pagesOf(boxes, room - above).starts;
    this.page = Math.min(this.page, this.starts.length - 1);
    this.showPage();
  }

  private showPage(): void {
    const from = this.starts[this.page] ?? 0;
    const to = this.starts[this.page + 1] ?? Infinity;
    this.blocks.forEach((block, index) => { for (const one of block) one.toggleAttribute('data-off', index < from || index >= to); });
    this.quiz?.toggleAttribute('data-more', this.page < this.starts.length - 1);
  }

  private readonly handleMore = (): void => this.turn(1);

  /** One way back, a page at a time. */
  private readonly handleBack = (event: Event): void => {
    const [target] = event.composedPath();
    if (this.page === 0 || !(target as Element).closest('.top')) return;
    event.stopPropagation();
    this.turn(-1);
  };

  private turn(by: 1 | -1): void {
    this.page += by;
    this.showPage();
    this.question?.focusHeading();
  }

  protected override renderWith({ language }: Explorer) {
    const { page, starts: { length } } = this;
    const { pages } = language.words('kiosk', kiosk).result;
    const { number } = language.format;
    return html`
      <tx-quiz exportparts="heading, question, option, option-selected, button"></tx-quiz>
      ${page < length - 1 ? html`<div class="pages">
        <p class="mut" role="status">${pages.of(number(page + 1), number(length))}</p>
        <button type="button" part="button" class="button p" @click=${this.handleMore}>${pages.more}${icon(FWD)}</button>
      </div>` : nothing}`;
  }
}

/** How high the answers of a question may be. */
function roomOf(question: HTMLElement): number {
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(question);
  return question.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-kiosk-quiz': KioskQuiz;
  }
}
