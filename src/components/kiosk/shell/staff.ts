import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { Scheduler } from '../../../lib/scheduler.js';
import type { Explorer } from '../../../state/explorer.js';
import { afterTry, AT_LOAD, isPin, LOCK_MS, lockedMs, MAX_WRONG, PIN_LENGTH, type PinTries, type StaffPin } from '../../../state/kiosk/pin.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { BACK, icon, WARN, X } from '../../shared/icons.js';
import { choicesStyles } from './choices.styles.js';
import { overStyles } from './kiosk.styles.js';
import type { ScreenSet } from './screen-set.js';
import { renderPanel } from './staff-panel.js';
import { panelStyles } from './staff-panel.styles.js';
import { staffStyles } from './staff.styles.js';

const DIGITS = '123456789';
/** The panel closes by itself. */
const OPEN_MS = 120_000;
const MINUTE_MS = 60_000;

/** Tries so far, kept while the page stands: closing the pad takes none of them back. */
let tries: PinTries = AT_LOAD;

/**
 * The way for staff: a PIN, then how the device does, and a button that clears the screen. It holds nothing of a visitor.
 *
 * @tag tx-kiosk-staff
 * @fires close - Back to the screen.
 * @fires clear - The screen is to be cleared.
 * @fires set - Something of the screen was set anew.
 */
export class KioskStaff extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, choicesStyles, overStyles, staffStyles, panelStyles];

  /** What tells the PIN. */
  @property({ attribute: false }) pin: StaffPin | undefined;
  @property({ attribute: false }) isAwake = false;
  /** How the screen is set. */
  @property({ attribute: false }) set: ScreenSet = { size: 'normal', idleSeconds: undefined };

  @state() private typed = '';
  @state() private isOpen = false;
  @state() private isWrong = false;

  private readonly timers = new Scheduler();

  constructor() {
    super();
    this.addController(this.timers);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.wait();
    this.lookAtLock();
    document.addEventListener('fullscreenchange', this.handleFull);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.handleFull);
  }

  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.first')?.focus(options));
  }

  /** The panel, and a pad that nobody uses, close after a while. */
  private wait(): void {
    this.timers.after('close', OPEN_MS, this.handleClose);
  }

  /** Draws anew once a PIN is taken again, and each minute until then. */
  private lookAtLock(): void {
    const ms = lockedMs(tries, performance.now());
    this.requestUpdate();
    if (ms > 0) this.timers.after('lock', ms % MINUTE_MS || MINUTE_MS, () => this.lookAtLock());
  }

  private readonly handleClose = (): void => {
    this.dispatchEvent(new CustomEvent('close'));
  };

  private readonly handleClear = (): void => {
    this.dispatchEvent(new CustomEvent('clear'));
  };

  private readonly handleFull = (): void => this.requestUpdate();

  private readonly handleSet = (set: ScreenSet): void => {
    this.wait();
    this.dispatchEvent(new CustomEvent('set', { detail: set }));
  };

  private readonly handleEmpty = (): void => {
    this.typed = '';
  };

  private readonly handleErase = (): void => {
    this.typed = this.typed.slice(0, -1);
  };

  private readonly handleDigit = (event: Event): void => {
    this.isWrong = false;
    this.typed += (event.currentTarget as HTMLButtonElement).value;
    this.wait();
    if (this.typed.length === PIN_LENGTH) void this.tryPin(this.typed);
  };

  private async tryPin(typed: string): Promise<void> {
    const { pin } = this;
    const isRight = pin !== undefined && await isPin(typed, pin);
    const now = performance.now();
    const isTaken = lockedMs(tries, now) === 0;
    tries = afterTry(tries, isRight, now);
    this.typed = '';
    this.isOpen = isRight && isTaken;
    this.isWrong = !this.isOpen;
    this.lookAtLock();
    await this.updateComplete;
    if (this.isOpen) this.focus();
  }

  private renderPad(explorer: Explorer) {
    const { language } = explorer;
    const words = language.words('kiosk', kiosk).staff;
    const number = (count: number): string => language.format.number(count);
    const waitMs = lockedMs(tries, performance.now());
    const isFull = this.typed.length >= PIN_LENGTH || waitMs > 0;
    const key = (digit: string) => html`<button type="button" class="key" part="button" value=${digit} ?disabled=${isFull} @click=${this.handleDigit}>${number(Number(digit))}</button>`;
    const warning = waitMs > 0 ? words.pin.locked(number(Math.ceil(waitMs / MINUTE_MS)))
      : this.isWrong ? words.pin.wrong(number(MAX_WRONG - tries.wrong), number(LOCK_MS / MINUTE_MS)) : '';
    return html`<div class="over" role="dialog" aria-modal="true" aria-labelledby="staff">
      <div class="card pin">
        <div class="text">
          <h2 id="staff" class="h1">${words.pin.title}</h2>
          <p class="mut">${words.pin.text(number(PIN_LENGTH))}</p>
          <div class="dots" role="img" aria-label=${words.pin.typed(number(this.typed.length), number(PIN_LENGTH))}>
            ${[...'0'.repeat(PIN_LENGTH)].map((_, index) => html`<i class=${index < this.typed.length ? 'on' : ''}></i>`)}
          </div>
          <p class="wrong" role="alert">${warning ? html`${icon(WARN)}<span>${warning}</span>` : nothing}</p>
          <div><button type="button" class="button s first" part="button" @click=${this.handleClose}>${icon(X)}${words.close}</button></div>
        </div>
        <div class="pad" dir="ltr">
          ${[...DIGITS].map(key)}
          <button type="button" class="key other" part="button" @click=${this.handleEmpty}>${words.pin.empty}</button>
          ${key('0')}
          <button type="button" class="key other" part="button" aria-label=${words.pin.erase} @click=${this.handleErase}>${icon(BACK)}</button>
        </div>
      </div>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    return this.isOpen
      ? renderPanel(explorer, { isAwake: this.isAwake, set: this.set, minutes: OPEN_MS / MINUTE_MS, change: this.handleSet, close: this.handleClose, clear: this.handleClear })
      : this.renderPad(explorer);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-kiosk-staff': KioskStaff;
  }
}
