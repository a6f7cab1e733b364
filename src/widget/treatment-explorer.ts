import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';

import { parsePageAnswers } from '../config/page-answers.js';
import type { Problem } from '../config/settings.js';
import type { LanguagePack } from '../content/words/catalogue.js';
import { start } from '../content/words/en/start.js';
import { addLanguage } from '../content/words/languages.js';
import { VERSION } from '../lib/version.js';
import type { Summary } from '../model/summary.js';
import { type ActionKind, type Explorer, explorerContext } from '../state/explorer.js';
import type { Intent, Step } from '../state/visit.js';
import { baseStyles } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { phaseOf, type ResetReason, tell, type TreatmentExplorerEvent } from './events.js';
import { hostStyles } from './host.styles.js';
import { keepKey } from './keep-key.js';
import { keepPress } from './keep-press.js';
import { LiveRegion } from './live-region.js';
import { OwnerElement } from './owner-element.js';
import { Reporter } from './reporter.js';
import { PartController } from './part-controller.js';
import { mountScripts } from './script-watch.js';
import { SettingsController } from './settings-controller.js';
import { isSame, VisitController } from './visit-controller.js';

/** What `setAnswers` took over, and what it could not use. */
export interface SetAnswersResult {
  /** Names of the answers taken over. */
  readonly accepted: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The treatment explorer: a visitor picks a concern, answers a short quiz and reads a tailored, sourced explanation.
 *
 * Attributes and the properties of the same name are one value; the last one set wins. Anything that cannot be used is
 * reported once with a code and a path (console warning and `tx-error`), and the rest goes on.
 *
 * @tag treatment-explorer
 * @fires tx-ready - The first screen is shown. Detail: `{version}`.
 * @fires tx-step - The visitor came to another phase. Detail: `{version, phase}`, phase one of concern, about, safety, result.
 * @fires tx-result - A result is shown, whatever it says. Detail: `{version}`.
 * @fires tx-cta - An action is about to be taken; cancelable. Detail: `{version, kind}`, kind one of book, whatsapp, call, email, clinic.
 * @fires tx-lead - A message is about to be sent to `lead-endpoint`; cancelable. Detail: `{version}`.
 * @fires tx-lead-sent - The endpoint has confirmed it. Detail: `{version}`.
 * @fires tx-reset - Everything was cleared. Detail: `{version, reason}`, reason page or visitor.
 * @fires tx-error - Something the owner wrote could not be used, or a part failed. Detail: `{version, code, path}`.
 * @slot - Shown only where the script does not run: a short guide and a way to ask.
 * @csspart heading - The widget's own headings.
 * @csspart question - A question of the quiz.
 * @csspart option - An answer on offer.
 * @csspart option-selected - An answer that is chosen.
 * @csspart button - Every button.
 * @csspart key-figure - One of the three key facts.
 * @csspart action - A link of the owner's: book, WhatsApp, call, e-mail.
 * @csspart chart - A chart with its sentence and table.
 * @cssproperty [--tx-accent=#0E5E63] - Brand colour; corrected where its contrast is too low.
 * @cssproperty [--tx-radius=10px] - Corner radius, 0 to 20px.
 * @cssproperty [--tx-font=inherit] - Font family.
 * @cssproperty [--tx-density=1] - Spacing, .85 to 1.15.
 * @cssproperty [--tx-scale=1] - Size of everything; 1.25 for a kiosk.
 */
export class TreatmentExplorer extends OwnerElement {
  static override styles = [tokens, baseStyles, hostStyles];

  /** Version of the package. */
  static readonly version = VERSION;

  /** Makes a language known to every widget on the page. */
  static readonly addLanguage = (pack: LanguagePack): void => {
    addLanguage(pack);
    for (const widget of connected) widget.settings.refresh();
  };

  /** Puts a widget after every `<script data-treatment-explorer>` that has none yet. */
  static readonly mountScripts = mountScripts;

  private toldStep: Step | undefined;
  /** Whether all that the visit's step needs is here. */
  private isReady = false;
  /** Whether a result has gone that an answer made untrue, and the page that takes its place is on its way. */
  private isHeld = false;
  /** Whether the visitor was in the result that goes. */
  private losesFocus = false;
  /** What the parts were given last. */
  private given: readonly unknown[] = [];
  /** Which of the page's widgets this is, counted from 1. */
  private place = 1;

  /** @internal For the self-check. */
  readonly reporter = new Reporter(this);
  /** @internal For the self-check. */
  readonly settings: SettingsController = new SettingsController(this, this.reporter);
  private readonly parts = new PartController(this, this.reporter, () => this.settings.isUnread);
  private readonly visit = new VisitController(this, this.settings, this.parts);
  private readonly live = new LiveRegion(this);
  private readonly provider = new ContextProvider(this, { context: explorerContext });
  private readonly links: Pick<Explorer, 'send' | 'act' | 'tell' | 'announce' | 'bring' | 'speak' | 'report'> = {
    send: (intent) => this.handleIntent(intent),
    act: (kind: ActionKind) => tell(this, 'tx-cta', { kind }),
    tell: (name) => tell(this, name, {}),
    speak: this.settings.speak,
    announce: (sentence) => this.live.say(sentence),
    bring: (part) => this.parts.open(part),
    report: (problem) => this.reporter.report(problem),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    const taken = [...connected].map(({ place }) => place);
    this.place = 1;
    while (taken.includes(this.place)) this.place += 1;
    connected.add(this);
    window.addEventListener('hashchange', this.openLink);
    this.openLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
    window.removeEventListener('hashchange', this.openLink);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Every reactive property is a setting. What a page sets at first does not take the language of a link away.
    if (changed.get('langTag') !== undefined) this.settings.speak();
    else if (changed.size > 0) this.settings.resolve();
    this.visit.settle();
    const { seen } = this.visit;
    this.isReady = this.parts.canShow(seen);
    const wasHeld = this.isHeld;
    this.isHeld = !this.isReady && this.toldStep === 'result' && seen.step === 'result';
    this.losesFocus = this.isHeld && !wasHeld && Boolean(this.shadowRoot?.activeElement);
    // What is shown stays as it is until all that comes after it is here.
    if (this.toldStep !== undefined && !this.isReady) return;
    const { settings, language, today } = this.settings;
    const given = [seen, settings, language, today, this.visit.takesFocus];
    if (isSame(given, this.given)) return;
    this.given = given;
    this.provider.setValue({
      ...seen, settings, language, today, headingLevel: settings.headingLevel,
      takesFocus: this.visit.takesFocus, ...this.links,
    });
  }

  protected override updated(): void {
    const { step } = this.visit;
    const before = this.toldStep;
    if (this.losesFocus) this.renderRoot.querySelector<HTMLElement>('.calm')?.focus();
    // A first screen that waits for its set-up has not been shown.
    if (this.visit.isWaiting || (before === undefined && this.settings.isWaiting)) return;
    if (!this.isReady) {
      // After a failure the visitor asks again, not the next update.
      if (!this.parts.failed) void this.parts.prepare(this.visit.seen);
      return;
    }
    if (before === step) return;
    this.toldStep = step;
    if (before === undefined) tell(this, 'tx-ready', {});
    if (before === undefined || phaseOf(before) !== phaseOf(step)) tell(this, 'tx-step', { phase: phaseOf(step) });
    if (step === 'result') tell(this, 'tx-result', {});
    void this.parts.prepare(this.visit.seen);
  }

  /** Begins anew, at the goals of a concern when one is given. Everything answered before is cleared. */
  start(concern?: string): void {
    this.visit.move((_visit, { visitStarting }) => visitStarting(concern, this.links.report), false);
  }

  /** Goes to a step: `concern`, a question that is asked, `result`, or a section of it such as `result/cost`. */
  goTo(step: string): void {
    // A link of the page that leads into the widget moves the focus with it; a call while the page loads does not.
    this.visit.move(
      (visit, { visitGoingTo }) => visitGoingTo(visit, String(step), this.links.report), this.toldStep !== undefined,
    );
  }

  /**
   * Merges answers into the visit, and shows the result once there is a goal. Health answers (`age`, `today`, `ever`)
   * can make the verdict stricter at once; one that would clear somebody waits until the visitor gives it on screen.
   */
  setAnswers(answers: Readonly<Record<string, unknown>>): SetAnswersResult {
    const { answers: known, accepted, problems } = parsePageAnswers(answers);
    for (const problem of problems) this.reporter.report(problem);
    this.visit.move((visit, { withPageAnswers }) => withPageAnswers(visit, known), false);
    return { accepted, problems };
  }

  /** Clears everything and goes back to the beginning. */
  reset(): void {
    this.clear('page');
  }

  /**
   * What the visitor consents to: `none`, `steps` or `answers`. The same as setting `consent`; it counts from now on, and
   * `none` ends it at once.
   */
  setConsent(level: string): void {
    this.consent = level;
  }

  /**
   * The plan shown, or `null` for every result without an estimate. It tells what the visitor looks into: a page that
   * stores or sends it handles health data.
   */
  getSummary(): Summary | null {
    return this.visit.summary();
  }

  /** Takes a plan out of the page's address, so that no later script, copy or reload finds it there. */
  private readonly openLink = (): void => {
    const { hash, href } = location;
    if (!hash.startsWith('#tx-plan=')) return;
    this.visit.open(hash);
    history.replaceState(history.state, '', href.replace(hash, ''));
  };

  private clear(reason: ResetReason): void {
    this.visit.restart(reason === 'visitor');
    this.live.say('');
    tell(this, 'tx-reset', { reason });
  }

  private handleIntent(intent: Intent): void {
    if (intent.type === 'start-again') this.clear('visitor');
    else this.visit.move((visit, { nextVisit }) => nextVisit(visit, intent), true);
  }

  private get words(): typeof start {
    return this.settings.language.words('start', start);
  }

  private renderStep(step: Step) {
    const { settings, words } = this;
    const calm = this.parts.failed && !this.isReady ? this.renderFailure()
      : this.isHeld ? html`<p class="calm" tabindex="-1">${words.moment}</p>` : undefined;
    // The first screen stays until the next one is here; where the visit begins past it, nothing is shown before.
    if (!calm && this.toldStep === undefined && (settings.isWaiting || this.visit.isWaiting)) return nothing;
    // It stays around whatever is shown, and clears what nobody comes back to.
    if (settings.settings.mode === 'kiosk') return html`<tx-kiosk>${calm}</tx-kiosk>`;
    if (calm) return calm;
    if (this.toldStep === undefined && step === 'result' && settings.isUnread) return html`<p class="calm">${words.onItsWay}</p>`;
    if (step === 'concern') return html`<tx-start exportparts="heading, button" .takesFocus=${this.visit.takesFocus}></tx-start>`;
    return step === 'result' ? html`<tx-result></tx-result>` : html`<tx-quiz></tx-quiz>`;
  }

  private renderFailure() {
    return html`<div class="calm">
      <p>${this.words.notLoaded}</p>
      <button type="button" part="button" @click=${() => this.visit.tryAgain()}>${this.words.retry}</button>
    </div>`;
  }

  /** Regions of one page need names of their own. */
  private get regionName(): string {
    const { region } = this.words;
    return this.place > 1 ? `${region} ${this.settings.language.format.number(this.place)}` : region;
  }

  protected override render() {
    const { settings, language } = this.settings;
    return html`
      <section
        class="frame ${settings.scheme}" lang=${language.lang} dir=${language.dir}
        aria-label=${this.regionName} @pointerover=${this.parts.warm} @focusin=${this.parts.warm} @click=${keepPress} @keydown=${keepKey}
      >
        <tx-link-note></tx-link-note>
        <div class="content">${this.renderStep(this.provider.value?.step ?? this.visit.step)}</div>
        <p class="vh" role="status">${this.live.sentence}</p>
      </section>
      <div hidden><slot @slotchange=${this.settings.refresh}></slot></div>
    `;
  }
}

const connected = new Set<TreatmentExplorer>();

declare global {
  interface HTMLElementTagNameMap {
    'treatment-explorer': TreatmentExplorer;
  }
  interface HTMLElementEventMap {
    'tx-ready': TreatmentExplorerEvent<'tx-ready'>;
    'tx-step': TreatmentExplorerEvent<'tx-step'>;
    'tx-result': TreatmentExplorerEvent<'tx-result'>;
    'tx-cta': TreatmentExplorerEvent<'tx-cta'>;
    'tx-lead': TreatmentExplorerEvent<'tx-lead'>;
    'tx-lead-sent': TreatmentExplorerEvent<'tx-lead-sent'>;
    'tx-reset': TreatmentExplorerEvent<'tx-reset'>;
    'tx-error': TreatmentExplorerEvent<'tx-error'>;
  }
}
