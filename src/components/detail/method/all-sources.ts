import { html, nothing, type TemplateResult } from 'lit';

import type { Explorer } from '../../../state/explorer.js';
import { heading } from '../../shared/heading.js';
import { capitalised, sourceLink } from '../citations.js';
import { type SourceGroup, sourceGroups } from './method.view.js';
import { section, type Words } from './parts.js';

/** Stands for the name in a sentence: names stay as they were published, and what is said of them does not. */
const PLACE = '\ufffc';

/** Every source by kind, folded, with how many there are. */
export function sourcesTemplate(explorer: Explorer, words: Words): TemplateResult {
  const { methodPage: page } = words;
  const groups = sourceGroups(explorer.settings.medicineNames, page.undated);
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  return section(explorer, page.sourcesTitle, page.sourcesLead(explorer.language.format.number(all)), html`
    ${groups.map((group) => groupTemplate(group, explorer, words))}`);
}

function groupTemplate({ kind, lines, count }: SourceGroup, explorer: Explorer, { methodPage: page, explain }: Words) {
  const { headingLevel, language: { format: { number } } } = explorer;
  const isOurs = kind === 'editorial';
  return html`<details>
    <summary>${heading(headingLevel + 3, page.sourcesOf(page.sourceKinds[kind], number(count)), { class: 'h3 sm' })}</summary>
    ${kind === 'practice' ? html`<p class="mut sm">${page.clinics}</p>` : nothing}
    <ul class="sources">${lines.map(({ cite, link, count: times }) => {
      const name = isOurs ? capitalised(explain.citations.ourAssumption) : cite;
      const [before, after = ''] = times > 1 ? page.several(PLACE, number(times)).split(PLACE) : [''];
      return html`<li>${before}<span lang=${isOurs ? nothing : 'en'}>${sourceLink(link, name)}</span>${after}</li>`;
    })}</ul>
  </details>`;
}
