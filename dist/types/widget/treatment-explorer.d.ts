import { type PropertyValues } from 'lit';
import type { Problem } from '../config/settings.js';
import type { LanguagePack } from '../content/words/catalogue.js';
import type { Summary } from '../model/summary.js';
import { type TreatmentExplorerEvent } from './events.js';
import { OwnerElement } from './owner-element.js';
import { Reporter } from './reporter.js';
import { mountScripts } from './script-watch.js';
import { SettingsController } from './settings-controller.js';
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
export declare class TreatmentExplorer extends OwnerElement {
    static styles: import("lit").CSSResult[];
    /** Version of the package. */
    static readonly version = "0.1.0";
    /** Makes a language known to every widget on the page. */
    static readonly addLanguage: (pack: LanguagePack) => void;
    /** Puts a widget after every `<script data-treatment-explorer>` that has none yet. */
    static readonly mountScripts: typeof mountScripts;
    private toldStep;
    /** Whether all that the visit's step needs is here. */
    private isReady;
    /** Whether a result has gone that an answer made untrue, and the page that takes its place is on its way. */
    private isHeld;
    /** Whether the visitor was in the result that goes. */
    private losesFocus;
    /** What the parts were given last. */
    private given;
    /** Which of the page's widgets this is, counted from 1. */
    private place;
    /** @internal For the self-check. */
    readonly reporter: Reporter;
    /** @internal For the self-check. */
    readonly settings: SettingsController;
    private readonly parts;
    private readonly visit;
    private readonly live;
    private readonly provider;
    private readonly links;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(): void;
    /** Begins anew, at the goals of a concern when one is given. Everything answered before is cleared. */
    start(concern?: string): void;
    /** Goes to a step: `concern`, a question that is asked, `result`, or a section of it such as `result/cost`. */
    goTo(step: string): void;
    /**
     * Merges answers into the visit, and shows the result once there is a goal. Health answers (`age`, `today`, `ever`)
     * can make the verdict stricter at once; one that would clear somebody waits until the visitor gives it on screen.
     */
    setAnswers(answers: Readonly<Record<string, unknown>>): SetAnswersResult;
    /** Clears everything and goes back to the beginning. */
    reset(): void;
    /**
     * What the visitor consents to: `none`, `steps` or `answers`. The same as setting `consent`; it counts from now on, and
     * `none` ends it at once.
     */
    setConsent(level: string): void;
    /**
     * The plan shown, or `null` for every result without an estimate. It tells what the visitor looks into: a page that
     * stores or sends it handles health data.
     */
    getSummary(): Summary | null;
    /** Takes a plan out of the page's address, so that no later script, copy or reload finds it there. */
    private readonly openLink;
    private clear;
    private handleIntent;
    private get words();
    private renderStep;
    private renderFailure;
    /** Regions of one page need names of their own. */
    private get regionName();
    protected render(): import("lit-html").TemplateResult<1>;
}
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
