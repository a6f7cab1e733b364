import type { LanguagePack } from '../content/words/catalogue.js';
import { addLanguage } from '../content/words/languages.js';

/** Where a language that came before the script waits for it: a name no page uses. */
const WAITING = Symbol.for('treatment-explorer.languages');

type Room = typeof globalThis & { [WAITING]?: LanguagePack[] };
type Widget = CustomElementConstructor & { readonly addLanguage?: (pack: LanguagePack) => void };

/** Gives a language to the script of the page, whichever of the two comes first. */
export function handOver(pack: LanguagePack): void {
  const widget: Widget | undefined = customElements.get('treatment-explorer');
  const room: Room = globalThis;
  if (widget?.addLanguage) widget.addLanguage(pack);
  else (room[WAITING] ??= []).push(pack);
}

/** Makes the languages known that came before the script. */
export function takeOver(): void {
  const room: Room = globalThis;
  for (const pack of room[WAITING]?.splice(0) ?? []) addLanguage(pack);
}
