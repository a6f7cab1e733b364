import { html, nothing, type TemplateResult } from 'lit';

import { emergencyNumberOf } from '../../../content/emergency.js';
import { CHECKED, CONTENT_VERSION } from '../../../content/overview.js';
import { READING } from '../../../content/reading-grade.js';
import { places } from '../../../content/words/en/result/regions.js';
import { start } from '../../../content/words/en/start.js';
import { findLanguage } from '../../../content/words/languages.js';
import { VERSION } from '../../../lib/version.js';
import type { Explorer } from '../../../state/explorer.js';
import { cites } from '../citations.js';
import { kinds, section, type Words } from './parts.js';

/** Places with a number of their own, and the member that stands for the European Union. */
const NUMBERED = [['GB', 'GB'], ['EU', 'FR'], ['US', 'US'], ['IN', 'IN'], ['AE', 'AE'], ['PK', 'PK']] as const;

/** A name inside a sentence, whatever way it is read. */
export const isolated = (name: string) => `\u2068${name}\u2069`;
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** The place that is set, and the emergency numbers that were confirmed. */
export function placesTemplate(explorer: Explorer, { methodPage: page, explain }: Words): TemplateResult {
  const { language, settings: { region } } = explorer;
  const { regions } = language.words('result', places);
  const place = Object.hasOwn(regions, region) ? regions[region as keyof typeof regions].name : region;
  return section(explorer, page.placesTitle, `${page.placesLead} ${place ? page.placeSet(place) : page.placeUnset}`, html`
    ${kinds(NUMBERED.map(([name, from]) => {
      const found = emergencyNumberOf(from);
      const text = found ? html`<span data-figures><bdi>${found.number}</bdi>${cites(found.sources, explain.citations, true)}</span>` : nothing;
      return [regions[name].name, text];
    }))}
    <p class="text sm">${page.placesElse}</p>`);
}

/** Who has read the English and the translation, and how easy the English is to read. */
export function languageTemplate(explorer: Explorer, { methodPage: page, method }: Words): TemplateResult {
  const { language: { lang, format }, settings: { reviewer } } = explorer;
  const signed = findLanguage(lang)?.reviewed;
  const translation = signed ? page.signed(isolated(signed.name), format.date(signed.date)) : page.draft;
  return section(explorer, page.languageTitle, '', kinds([
    [page.english, reviewer ? page.reviewed(isolated(reviewer.name), format.date(reviewer.date)) : page.notReviewed],
    ...(lang === 'en' ? [] : [[page.translation, translation] as const]),
    [method.readingTitle, `${method.reading(format.number(READING.all), format.number(READING.hardest))} ${method.readingHow}`],
  ]));
}

/** Whose page this is, who pays, and when the content was and will be checked. */
export function whoTemplate(explorer: Explorer, { methodPage: page }: Words): TemplateResult {
  const { language, settings: { clinicName, approval, mode } } = explorer;
  const [named, unnamed] = mode === 'affiliate' ? [page.paid, page.paidUnnamed] as const : [page.runs, page.runsUnnamed] as const;
  const { format, marks } = language;
  const { footer } = language.words('start', start);
  return section(explorer, page.whoTitle, '', html`
    <p class="text sm">${clinicName ? named(isolated(clinicName)) : unnamed} ${page.who}</p>
    <p class="text sm">${page.made(VERSION)}</p>
    <p class="text sm">
      ${footer.checked(format.number(CONTENT_VERSION), format.date(CHECKED))}${marks.stop} ${page.update} ${page.next(format.month(yearAfter(CHECKED)))}
      ${approval ? footer.approval(isolated(approval)) : nothing}
    </p>`);
}
