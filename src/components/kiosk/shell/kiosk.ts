import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { Scheduler } from '../../../lib/scheduler.js';
import type { Explorer } from '../../../state/explorer.js';
import { countSaid } from '../../../state/kiosk/idle.js';
import { canTellPin } from '../../../state/kiosk/pin.js';
import type { Step } from '../../../state/visit.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { PARTS } from '../../shared/parts.js';
import { qrStyles } from '../../take/qr.js';
import { choicesStyles } from './choices.styles.js';
import { Corner } from './corner.js';
import { Focus } from './focus.js';
import { Gestures } from './gestures.js';
import { IdleWatch } from './idle-watch.js';
import { kioskStyles } from './kiosk.styles.js';
import { renderLook } from './look-card.js';
import { OutwardLinks } from './outward.js';
import { renderCover, renderLink, renderWarning } from './overlays.js';
import { freshReading, type Reading } from './reading.js';
import { RootLook } from './root-look.js';
import type { ScreenSet } from './screen-set.js';
import { bringAhead, renderVisit } from './visit.js';
import { WakeLock } from './wake-lock.js';

const REST_SECONDS = 60;
/** A finger that has just pressed what led here presses nothing here. */
const SETTLE_MS = 350;

/** What lies over the screen. */
type Over = '' | 'warning' | 'cover' | 'link' | 'look' | 'staff';

/** The widget around this element. */
type Root = HTMLElement & { reset(): void };

/**
 * A screen in a waiting room: pictures until somebody comes, then the quiz and the result of that one visitor, and
 * nothing of it for the next. Stands around every step; the widget's root draws it in place of them.
 *
 * @tag tx-kiosk
 * @slot - What the root shows in place of a step while a part of the widget is missing.
 */
export class Kiosk extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, qrStyles, choicesStyles, kioskStyles];

  /** Whether a visit is on. */
  @state() private isVisited = false;
  @state() private isCovered = false;
  @state() private isStaff = false;
  /** Where a link would have led. */
  @state() private address = '';
  @state() private isSettling = false;
  @state() private isChoosing = false;
  /** What staff have set, as long as this page stands. */
  @state() private set: ScreenSet = { size: 'normal', idleSeconds: undefined };
  @state() private reading: Reading = freshReading('normal');

  /** Counts the visitors of this screen, so that each has nodes of their own. */
  private visitor = 0;
  /** Whether somebody has chosen something on the first screen. */
  private isTouched = false;
  private root: Root | undefined = undefined;
  private shown: Over = '';
  private shownStep: Step | undefined = undefined;
  private secondsShown = Infinity;
  /** The count as it was said last. */
  private said = '';
  private isAhead = false;
  private readonly timers = new Scheduler();
  private readonly wake = new WakeLock(this);
  private readonly kept = new Focus(this);
  private readonly watch = new IdleWatch(this, () => ({
    isRunning: this.isVisited || this.isTouched,
    // On the first screen nothing is asked: there is nothing to lose.
    isCovered: this.isCovered || !this.isVisited,
    restSeconds: this.restSeconds,
  }), () => this.clear());

  constructor() {
    super();
    this.addController(this.timers);
    this.addController(new Gestures(this));
    this.addController(new RootLook(this, () => this.reading));
    this.addController(new Corner(this));
    this.addController(new OutwardLinks(this, (address) => { this.address = address; }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('exportparts', PARTS);
    this.root = (this.getRootNode() as ShadowRoot).host as Root;
    this.root.addEventListener('tx-reset', this.forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.root?.removeEventListener('tx-reset', this.forget);
  }

  protected override willUpdate(): void {
    const { idle } = this.watch;
    const left = idle.kind === 'warning' ? idle.secondsLeft : Infinity;
    const words = this.explorer?.language.words('kiosk', kiosk).screen;
    if (left === Infinity) this.said = '';
    else if (words && countSaid(this.secondsShown, left) !== undefined) this.said = words.left(this.numeral(left));
    this.secondsShown = left;
    if (this.over && !this.shown) this.kept.keep();
  }

  protected override updated(changed: PropertyValues): void {
    const { over, shown, explorer } = this;
    this.shown = over;
    if (over !== shown) {
      if (over) this.renderRoot.querySelector<HTMLElement>('.over .first, tx-kiosk-staff')?.focus();
      else this.kept.giveBack();
      this.settle();
    }
    const step = this.isVisited ? explorer?.step : undefined;
    const isBack = step === 'concern' && this.shownStep !== undefined && this.shownStep !== 'concern';
    if (step !== this.shownStep) this.settle();
    this.shownStep = step;
    if (changed.has('isVisited') && changed.get('isVisited') !== undefined) {
      this.renderRoot.querySelector<HTMLElement>('tx-kiosk-pick, tx-kiosk-attract')?.focus({ preventScroll: true });
    } else if (isBack) this.renderRoot.querySelector<HTMLElement>('tx-kiosk-pick')?.focus();
    if (!explorer || this.isAhead) return;
    this.isAhead = true;
    void bringAhead(explorer);
  }

  /** What lies over the screen now. */
  private get over(): Over {
    if (this.isCovered) return 'cover';
    if (this.isVisited && this.watch.idle.kind === 'warning') return 'warning';
    if (this.isStaff) return 'staff';
    if (this.isChoosing) return 'look';
    return this.address ? 'link' : '';
  }

  /** Without a touch until the question, in seconds. */
  private get restSeconds(): number {
    return this.set.idleSeconds ?? this.explorer?.settings.idleSeconds ?? REST_SECONDS;
  }

  private numeral(count: number): string {
    return this.explorer?.language.format.number(count) ?? String(count);
  }

  /** Presses count again after a moment. */
  private settle(): void {
    this.isSettling = true;
    this.timers.after('settle', SETTLE_MS, () => { this.isSettling = false; });
  }

  /** Wipes the visit and goes back to the first screen. */
  private clear(): void {
    if (this.isVisited) this.root?.reset();
    this.forget();
  }

  /** Whoever cleared the visit: nothing of it stays on the screen, in a field, under the keys or in the language. */
  private readonly forget = (): void => {
    const { explorer } = this;
    if (!this.isVisited && !this.isTouched && !this.over) return;
    this.isVisited = this.isCovered = this.isStaff = this.isTouched = this.isChoosing = false;
    this.address = '';
    this.reading = freshReading(this.set.size);
    this.visitor += 1;
    this.kept.drop();
    getSelection()?.removeAllRanges();
    this.watch.extend();
    explorer?.speak();
    this.requestUpdate();
  };

  private readonly handleBegin = (): void => {
    this.isVisited = true;
    this.watch.extend();
  };

  private readonly handleTouch = (): void => {
    this.isTouched = true;
    this.watch.extend();
  };

  private readonly handleStaff = (): void => {
    this.isStaff = true;
  };

  private readonly handleHide = (): void => {
    this.isCovered = true;
    this.watch.extend();
  };

  private readonly handleStay = (): void => {
    this.isCovered = false;
    this.watch.extend();
  };

  private readonly handleClear = (): void => {
    this.explorer?.send({ type: 'start-again' });
    this.forget();
  };

  private readonly handleLook = (): void => {
    this.isChoosing = true;
  };

  private readonly handleReading = (reading: Reading): void => {
    this.reading = reading;
    this.watch.extend();
  };

  private readonly handleSet = ({ detail }: CustomEvent<ScreenSet>): void => {
    this.set = detail;
    this.reading = freshReading(detail.size);
  };

  private readonly handleChange = (): void => {
    this.requestUpdate();
  };

  private readonly handleClose = (): void => {
    this.isStaff = this.isChoosing = false;
    this.address = '';
  };

  private renderFirst({ settings }: Explorer) {
    return html`<tx-kiosk-attract
      exportparts="heading, button" .hasStaff=${settings.staffPin !== undefined && canTellPin()}
      @begin=${this.handleBegin} @click=${this.handleTouch} @look=${this.handleLook} @staff=${this.handleStaff}
    ></tx-kiosk-attract>`;
  }

  private renderOver({ language, settings, step }: Explorer) {
    const words = language.words('kiosk', kiosk).screen;
    const left = { text: words.left(this.numeral(this.secondsShown)), seconds: this.secondsShown, said: this.said };
    switch (this.over) {
      case 'warning': return renderWarning(words, left, step === 'result', this.handleClear, this.handleStay);
      case 'cover': return renderCover(words, left, this.handleClear, this.handleStay);
      case 'look': return renderLook(words.look, this.reading, this.handleReading, this.handleClose);
      case 'link': return renderLink(words.link, this.address, this.handleClose);
      case 'staff': return html`<tx-kiosk-staff
        exportparts="heading, button" .pin=${settings.staffPin} .isAwake=${this.wake.isHeld}
        .set=${{ ...this.set, idleSeconds: this.restSeconds }} @set=${this.handleSet} @close=${this.handleClose} @clear=${this.handleClear}
      ></tx-kiosk-staff>`;
      default: return nothing;
    }
  }

  protected override renderWith(explorer: Explorer) {
    const { over } = this;
    const links = { look: this.handleLook, hide: this.handleHide, clear: this.handleClear };
    const screen = this.isVisited ? renderVisit(explorer, this.childElementCount > 0, links) : this.renderFirst(explorer);
    // The slot is the same for every visitor: an engine keeps one that is gone, and the visit around it.
    return html`
      <div class=${`screen ${over} ${this.isSettling ? 'settling' : ''}`} ?inert=${over !== ''}>
        ${keyed(this.visitor, screen)}
        <slot ?hidden=${!this.isVisited} @slotchange=${this.handleChange}></slot>
      </div>
      ${this.renderOver(explorer)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-kiosk': Kiosk;
  }
}
