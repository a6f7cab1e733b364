import type { LitElement, ReactiveController } from 'lit';

import type { Problem, Settings } from '../config/settings.js';
import { addLanguage } from '../content/words/languages.js';
import { fileOf } from '../content/words/packs.js';
import { todayIso } from '../lib/dates.js';
import type { AmountWriter } from '../lib/format.js';
import { createLanguage, type Language } from '../state/language.js';
import { firstSettings } from './first-settings.js';
import { missingPart } from './missing-part.js';
import { documentPart, loadPart, planPart, setupPart, setupWaiters, wantDocument } from './parts.js';
import type { Reporter } from './reporter.js';
import type { SettingsFile } from './settings-file.js';

/** By then a first screen has been painted. */
const PAINT_MS = 50;

type Host = LitElement & { readonly config: unknown; readonly consent: string | null };

/**
 * What the owner has set, from every place a page may write it, and the language that follows from it. Until the part
 * that reads a set-up in full is here, the attributes that the first screen shows are read by themselves.
 */
export class SettingsController implements ReactiveController {
  today = '';
  /** What could not be used of the set-up as it is now. For the self-check. */
  problems?: readonly Problem[];

  /** For listeners and other parts: something outside the properties has changed. */
  readonly refresh = (): void => {
    this.resolve();
    this.host.requestUpdate();
  };

  private resolved: Settings | undefined = undefined;
  private spoken: Language | undefined = undefined;
  private writesWith: AmountWriter | undefined = undefined;
  /** The language that was asked for last, and the one that is spoken until it is here. */
  private wantedLang = '';
  /** Picks the language of a link over the page's, as long as the page does not change its own. */
  private pick?: ((own: string) => string) | undefined = undefined;
  private lang = '';
  /** What the language has done to the frame. */
  private dress: Language['dress'];
  /** Whether the settings were read anew and not followed yet. */
  private isStale = true;
  /** Whether what writes amounts has been made ready. */
  private isWarm = false;
  private isSetupAsked = false;
  private hasSetupFailed = false;
  /** The file that the page names with `config-src`. */
  private file: SettingsFile | undefined = undefined;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;
  private readonly darkness = matchMedia('(prefers-color-scheme: dark)');

  /** Speaks what is picked, given the page's own language; that one without a pick. */
  readonly speak = (pick?: (own: string) => string): void => {
    this.pick = pick;
    this.refresh();
  };

  constructor(
    private readonly host: Host,
    private readonly reporter: Reporter,
  ) {
    host.addController(this);
  }

  get settings(): Settings {
    return this.resolved ?? this.resolve();
  }

  get language(): Language {
    const writer = planPart()?.writeAmounts;
    if (!this.spoken || this.writesWith !== writer) {
      const { settings } = this;
      this.spoken = createLanguage(this.languageOf(settings), writer, documentPart()?.ownerWords(settings));
    }
    this.writesWith = writer;
    return this.spoken;
  }

  /** Whether the first screen has to wait for its language, or for a set-up that is more than attributes. */
  get isWaiting(): boolean {
    return this.lang !== this.wantedLang || (!this.setup && !this.hasSetupFailed && this.hasDocument());
  }

  /**
   * Whether a result has to wait: the law of the place may stand in a set-up not read yet. Attributes tell the place
   * without it, so that they do not hold up a result once the file has failed.
   */
  get isUnread(): boolean {
    return this.setup ? Boolean(this.file?.isWaiting) : this.hasDocument() || (!this.hasSetupFailed && this.hasAttributes());
  }

  hostConnected(): void {
    this.darkness.addEventListener('change', this.refresh);
    setupWaiters.add(this.refresh);
    if (this.resolved) this.refresh();
    else this.askForSetup();
  }

  hostDisconnected(): void {
    this.darkness.removeEventListener('change', this.refresh);
    setupWaiters.delete(this.refresh);
    clearTimeout(this.timer);
    this.file?.stop();
    this.isSetupAsked = false;
  }

  hostUpdated(): void {
    const frame = this.host.shadowRoot?.querySelector<HTMLElement>('.frame');
    const { setup } = this;
    const { dress } = this.language;
    if (frame && dress !== this.dress) {
      // What the set-up has written there is written anew.
      this.isStale = true;
      frame.removeAttribute('style');
      this.dress = dress;
      dress?.(frame);
    }
    if (!frame || !setup) return;
    const { host, reporter } = this;
    if (this.isStale) setup.followSettings(this.settings, { host, frame, prefersDark: this.darkness.matches, reporter });
    this.isStale = false;
    // An update that was under way may come after the element has left.
    if (this.isWarm || !planPart() || !this.host.isConnected) return;
    this.isWarm = true;
    this.later(() => setup.warmUp(this.language.format, this.settings.currency));
  }

  /** Brings the language where it comes as a file. Where it cannot be had, English is spoken, and the owner told. */
  private languageOf({ lang: own }: Settings): string {
    const lang = this.pick?.(own) ?? own;
    if (lang !== this.wantedLang) {
      this.wantedLang = lang;
      const bring = fileOf(lang);
      if (bring) void this.bringLanguage(bring, lang);
      else this.lang = lang;
    }
    return this.lang;
  }

  private async bringLanguage(bring: NonNullable<ReturnType<typeof fileOf>>, lang: string): Promise<void> {
    try {
      addLanguage((await bring()).pack);
    } catch (error) {
      this.reporter.report(missingPart('lang', error));
    }
    if (this.wantedLang === lang) this.lang = lang;
    this.refresh();
  }

  /** Reads every source anew and reports what could not be used. */
  resolve(): Settings {
    this.today = todayIso(new Date());
    this.spoken = undefined;
    this.isStale = true;
    const single = this.singles();
    const { setup } = this;
    if (!setup) {
      this.askForSetup();
      // What was read in full stays until it can be read anew.
      return this.resolved = (this.problems && this.resolved) ?? firstSettings(single);
    }
    const document = documentPart();
    if (document) this.file ??= new document.SettingsFile(this.reporter, this.refresh);
    const file = this.host.isConnected ? this.file?.textAt(single['config-src']) : undefined;
    const { settings, problems } = setup.resolveSources(
      { single, property: this.host.config, child: this.childText(), file },
      this.today,
      document?.documentReader,
    );
    this.resolved = settings;
    this.problems = problems;
    this.hasSetupFailed = false;
    for (const problem of problems) this.reporter.report(problem);
    return settings;
  }

  /** What reads this widget's set-up, as soon as all that it needs is here. Another one of the page may need more. */
  private get setup(): ReturnType<typeof setupPart> {
    const single = this.singles();
    const needsDocument = this.hasDocument() || Boolean(single['config-src'] ?? single['disclosure']) || Object.values(single).some((value) => typeof value === 'object' && value);
    if (needsDocument) wantDocument();
    return setupPart(needsDocument);
  }

  /** Brings the part that reads a set-up in full, once there is something for it: at once where the first screen waits. */
  private askForSetup(): void {
    if (this.setup || this.isSetupAsked || !this.host.isConnected) return;
    if (this.isWaiting) this.bringSetup();
    else if (this.hasAttributes()) this.later(() => this.bringSetup());
    else return;
    this.isSetupAsked = true;
  }

  /** Once what is shown now has been painted. */
  private later(task: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(task, PAINT_MS);
  }

  /** Where the file cannot be had, what was read first stays until a later step or change has brought it. */
  private bringSetup(): void {
    loadPart('setup').then(() => {
      this.isSetupAsked = false;
      // What was set since may need more.
      this.askForSetup();
    }, (error: unknown) => {
      this.hasSetupFailed = true;
      this.isSetupAsked = false;
      this.reporter.report(missingPart('setup', error));
      this.host.requestUpdate();
    });
  }

  /** Whether there is a set-up that only the whole of it can be read from. */
  private hasDocument(): boolean {
    return this.host.config !== undefined || this.childText() !== undefined;
  }

  private hasAttributes(): boolean {
    return Object.values(this.singles()).some((value) => value !== null);
  }

  /** Every public property but `config` is a setting, by the name of its attribute. */
  private singles(): Readonly<Record<string, unknown>> {
    const single: Record<string, unknown> = {};
    for (const [property, { attribute }] of (this.host.constructor as typeof LitElement).elementProperties) {
      if (property !== 'config') single[typeof attribute === 'string' ? attribute : String(property)] = this.host[property as keyof Host];
    }
    return single;
  }

  private childText(): string | undefined {
    for (const child of this.host.children) {
      if (child.localName === 'script' && child.getAttribute('type') === 'application/json') return child.textContent ?? '';
    }
    return undefined;
  }
}
