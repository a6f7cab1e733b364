import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { type ResolvedSettings, resolveSettings } from '../config/resolve.js';
import type { Settings } from '../config/settings.js';
import { findLanguage } from '../content/words/languages.js';
import { todayIso } from '../lib/dates.js';
import { createLanguage, type Language } from '../state/language.js';
import { showAccent } from './accent.js';
import type { Reporter } from './reporter.js';

/** Single settings: the attribute's name, and the property's. */
const SINGLE = [
  ['currency', 'currency'], ['region', 'region'], ['mode', 'mode'], ['concern', 'concern'], ['goal', 'goal'],
  ['scheme', 'scheme'], ['advance', 'advance'], ['heading-level', 'headingLevel'], ['prices', 'prices'],
  ['prices-date', 'pricesDate'], ['book-url', 'bookUrl'], ['whatsapp', 'whatsapp'], ['phone', 'phone'],
  ['email', 'email'], ['clinic-name', 'clinicName'], ['accent', 'accent'], ['medicine-names', 'medicineNames'],
  ['approval', 'approval'],
] as const;

type SettingProperty = (typeof SINGLE)[number][1];
type Host = ReactiveControllerHost & HTMLElement & Readonly<Record<SettingProperty | 'config', unknown>>;

const PROPERTIES: ReadonlySet<PropertyKey> = new Set<PropertyKey>(['config', ...SINGLE.map(([, name]) => name)]);

/** Whether a changed property is a setting. */
export function isSetting(name: PropertyKey): boolean {
  return PROPERTIES.has(name);
}

/** What the owner has set, from every place a page may write it, and the language that follows from it. */
export class SettingsController implements ReactiveController {
  today = '';

  /** For listeners and other parts: something outside the properties has changed. */
  readonly refresh = (): void => {
    this.resolve();
    this.host.requestUpdate();
  };

  private resolved: ResolvedSettings | undefined;
  private spoken: Language | undefined;
  private isAccentStale = true;
  private readonly darkness = matchMedia('(prefers-color-scheme: dark)');

  constructor(
    private readonly host: Host,
    private readonly reporter: Reporter,
  ) {
    host.addController(this);
  }

  get settings(): Settings {
    return (this.resolved ?? this.resolve()).settings;
  }

  get language(): Language {
    const { lang } = this.settings;
    this.spoken ??= createLanguage(lang);
    return this.spoken;
  }

  hostConnected(): void {
    this.darkness.addEventListener('change', this.refresh);
    if (this.resolved) this.refresh();
  }

  hostDisconnected(): void {
    this.darkness.removeEventListener('change', this.refresh);
  }

  hostUpdated(): void {
    const frame = this.host.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (!frame || !this.isAccentStale) return;
    this.isAccentStale = false;
    showAccent(frame, this.settings, this.darkness.matches, this.reporter);
  }

  /** Reads every source anew and reports what could not be used. */
  resolve(): ResolvedSettings {
    this.today = todayIso(new Date());
    this.resolved = resolveSettings(
      { single: this.singles(), property: this.host.config, child: this.childText() },
      { hasLanguage: (tag) => findLanguage(tag) !== undefined, today: this.today },
    );
    this.spoken = undefined;
    this.isAccentStale = true;
    for (const problem of this.resolved.problems) this.reporter.report(problem);
    return this.resolved;
  }

  private singles(): Readonly<Record<string, unknown>> {
    const single: Record<string, unknown> = { lang: this.host.getAttribute('lang') };
    for (const [attribute, property] of SINGLE) single[attribute] = this.host[property];
    return single;
  }

  private childText(): string | undefined {
    for (const child of this.host.children) {
      if (child.localName === 'script' && child.getAttribute('type') === 'application/json') return child.textContent ?? '';
    }
    return undefined;
  }
}
