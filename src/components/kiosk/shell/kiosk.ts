import { html, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { canTellPin } from '../../../state/kiosk/pin.js';
import type { Step } from '../../../state/visit.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { PARTS } from '../../shared/parts.js';
import { qrStyles } from '../../take/qr.js';
import { choicesStyles } from './choices.styles.js';
import { Corner } from './corner.js';
import { Count } from './count.js';
import { Focus } from './focus.js';
import { Gestures } from './gestures.js';
import { IdleWatch } from './idle-watch.js';
import { kioskStyles } from './kiosk.styles.js';
import { languagesOf } from './languages.js';
import { OutwardLinks } from './outward.js';
import { NOTHING_OPEN, type Opened, type Over, overOf, renderOver } from './over.js';
import { freshReading, type Reading } from './reading.js';
import { RootLook } from './root-look.js';
import type { ScreenSet } from './screen-set.js';
import { Settling } from './settling.js';
import { bringAhead, renderVisit } from './visit.js';
import { WakeLock } from './wake-lock.js';

const REST_SECONDS = 60;

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
  @state() private opened: Opened = NOTHING_OPEN;
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
  /** Languages on offer for which all was brought ahead. */
  private ahead: string | undefined = undefined;
  private readonly count = new Count();
  private readonly wake = new WakeLock(this);
  private readonly kept = new Focus(this);
  private readonly settling = new Settling(this);
  private readonly watch = new IdleWatch(this, () => ({
    // Staff have a panel that closes by itself.
    isRunning: (this.isVisited || this.isTouched) && !this.opened.isStaff,
    // On the first screen nothing is asked: there is nothing to lose.
    isCovered: this.opened.isCovered || !this.isVisited,
    restSeconds: this.restSeconds,
  }), () => this.clear());

  constructor() {
    super();
    this.addController(new Gestures(this));
    this.addController(new RootLook(this, () => this.reading));
    this.addController(new Corner(this));
    this.addController(new OutwardLinks(this, (address) => this.open({ address })));
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
    const language = this.explorer?.language;
    if (language) this.count.goOn(idle.kind === 'warning' ? idle.secondsLeft : Infinity, (left) => language.words('kiosk', kiosk).screen.left(language.format.number(left)));
    if (this.over && !this.shown) this.kept.keep();
  }

  protected override updated(changed: PropertyValues): void {
    const { over, shown, explorer } = this;
    this.shown = over;
    if (over !== shown) {
      if (over) this.renderRoot.querySelector<HTMLElement>('.over .first, tx-kiosk-staff')?.focus();
      else this.kept.giveBack();
      this.settling.begin();
    }
    const step = this.isVisited ? explorer?.step : undefined;
    const isBack = step === 'concern' && this.shownStep !== undefined && this.shownStep !== 'concern';
    if (step !== this.shownStep) this.settling.begin();
    this.shownStep = step;
    if (changed.has('isVisited') && changed.get('isVisited') !== undefined) {
      this.renderRoot.querySelector<HTMLElement>('tx-kiosk-pick, tx-kiosk-attract')?.focus({ preventScroll: true });
    } else if (isBack) this.renderRoot.querySelector<HTMLElement>('tx-kiosk-pick')?.focus();
    // A page may offer others later.
    const languages = explorer && languagesOf(explorer.settings).join();
    if (languages === this.ahead) return;
    this.ahead = languages;
    if (explorer) void bringAhead(explorer);
  }

  /** What lies over the screen now. */
  private get over(): Over {
    return overOf(this.opened, this.isVisited && this.watch.idle.kind === 'warning');
  }

  /** Without a touch until the question, in seconds. */
  private get restSeconds(): number {
    return this.set.idleSeconds ?? this.explorer?.settings.idleSeconds ?? REST_SECONDS;
  }

  private open(opened: Partial<Opened>): void {
    this.opened = { ...this.opened, ...opened };
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
    this.isVisited = this.isTouched = false;
    this.opened = NOTHING_OPEN;
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

  private readonly handleStaff = (): void => this.open({ isStaff: true });

  private readonly handleHide = (): void => {
    this.open({ isCovered: true });
    this.watch.extend();
  };

  private readonly handleStay = (): void => {
    this.open({ isCovered: false });
    this.watch.extend();
  };

  private readonly handleClear = (): void => {
    this.explorer?.send({ type: 'start-again' });
    this.forget();
  };

  private readonly handleLook = (): void => this.open({ isChoosing: true });

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
    this.opened = NOTHING_OPEN;
    this.watch.extend();
  };

  private renderFirst({ settings }: Explorer) {
    return html`<tx-kiosk-attract
      exportparts="heading, button" .hasStaff=${settings.staffPin !== undefined && canTellPin()}
      @begin=${this.handleBegin} @click=${this.handleTouch} @look=${this.handleLook} @staff=${this.handleStaff}
    ></tx-kiosk-attract>`;
  }

  private renderOver(explorer: Explorer) {
    const { count, reading, opened: { address } } = this;
    return renderOver(this.over, explorer, {
      count, address, reading, set: { ...this.set, idleSeconds: this.restSeconds }, isAwake: this.wake.isHeld,
      clear: this.handleClear, stay: this.handleStay, close: this.handleClose, read: this.handleReading, change: this.handleSet,
    });
  }

  protected override renderWith(explorer: Explorer) {
    const { over } = this;
    const links = { look: this.handleLook, hide: this.handleHide, clear: this.handleClear };
    const screen = this.isVisited ? renderVisit(explorer, this.childElementCount > 0, links) : this.renderFirst(explorer);
    // The slot is the same for every visitor: an engine keeps one that is gone, and the visit around it.
    return html`
      <div class=${`screen ${over} ${this.settling.isOn ? 'settling' : ''}`} ?inert=${over !== ''}>
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
