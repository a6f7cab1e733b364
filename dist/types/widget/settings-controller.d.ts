import type { LitElement, ReactiveController } from 'lit';
import type { Problem, Settings } from '../config/settings.js';
import { type Language } from '../state/language.js';
import type { Reporter } from './reporter.js';
type Host = LitElement & {
    readonly config: unknown;
    readonly consent: string | null;
};
/**
 * What the owner has set, from every place a page may write it, and the language that follows from it. Until the part
 * that reads a set-up in full is here, the attributes that the first screen shows are read by themselves.
 */
export declare class SettingsController implements ReactiveController {
    private readonly host;
    private readonly reporter;
    today: string;
    /** What could not be used of the set-up as it is now. For the self-check. */
    problems?: readonly Problem[];
    /** For listeners and other parts: something outside the properties has changed. */
    readonly refresh: () => void;
    private resolved;
    private spoken;
    private writesWith;
    /** The language that was asked for last, and the one that is spoken until it is here. */
    private wantedLang;
    /** Picks the language of a link over the page's, as long as the page does not change its own. */
    private pick?;
    private lang;
    /** What the language has done to the frame. */
    private dress;
    /** Whether the settings were read anew and not followed yet. */
    private isStale;
    /** Whether what writes amounts has been made ready. */
    private isWarm;
    private isSetupAsked;
    private hasSetupFailed;
    /** The file that the page names with `config-src`. */
    private file;
    private timer;
    private readonly darkness;
    /** Speaks what is picked, given the page's own language; that one without a pick. */
    readonly speak: (pick?: (own: string) => string) => void;
    constructor(host: Host, reporter: Reporter);
    get settings(): Settings;
    get language(): Language;
    /** Whether the first screen has to wait for its language, or for a set-up that is more than attributes. */
    get isWaiting(): boolean;
    /**
     * Whether a result has to wait: the law of the place may stand in a set-up not read yet. Attributes tell the place
     * without it, so that they do not hold up a result once the file has failed.
     */
    get isUnread(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Brings the language where it comes as a file. Where it cannot be had, English is spoken, and the owner told. */
    private languageOf;
    private bringLanguage;
    /** Reads every source anew and reports what could not be used. */
    resolve(): Settings;
    /** What reads this widget's set-up, as soon as all that it needs is here. Another one of the page may need more. */
    private get setup();
    /** Brings the part that reads a set-up in full, once there is something for it: at once where the first screen waits. */
    private askForSetup;
    /** Once what is shown now has been painted. */
    private later;
    /** Where the file cannot be had, what was read first stays until a later step or change has brought it. */
    private bringSetup;
    /** Whether there is a set-up that only the whole of it can be read from. */
    private hasDocument;
    private hasAttributes;
    /** Every public property but `config` is a setting, by the name of its attribute. */
    private singles;
    private childText;
}
export {};
