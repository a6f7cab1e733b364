import { html, type TemplateResult } from 'lit';

import type { StandardWords } from '../../../content/words/en/detail/standards.js';
import type { Explorer } from '../../../state/explorer.js';
import { CHECK, CLOCK, icon, X } from '../../shared/icons.js';
import { cites } from '../citations.js';
import { section, type Words } from './parts.js';

const SIGNS = { yes: CHECK, no: X, 'not-yet': CLOCK } as const;

const isMet = ({ met }: StandardWords): boolean => met === 'yes';

/**
 * The check against a list for decision aids. Roles are said outright, since a narrow page shows each row as a block, and a
 * table drawn that way is none to a screen reader otherwise.
 */
export function standardsTemplate(explorer: Explorer, words: Words): TemplateResult {
  const { standards, explain } = words;
  const { groups } = standards;
  const known = (key: 'lead' | 'leftOut' | 'wording') => html`${standards[key].text}${cites(standards[key].sources, explain.citations)}`;
  return section(explorer, standards.title, known('lead'), html`
    <table class="wide" role="table" aria-label=${standards.title}>
      <thead><tr role="row">
        <th scope="col" role="columnheader">${standards.asks}</th>
        <th scope="col" role="columnheader">${standards.here}</th>
        <th scope="col" role="columnheader">${standards.met}</th>
      </tr></thead>
      ${[groups.qualifying, groups.certifying, groups.quality].map((group) => bodyOf(group, explorer, words))}
    </table>
    <p class="text sm">${groups.qualifying.points.every(isMet) ? standards.isAnAid : standards.notAnAid}</p>
    <p class="text sm" data-figures>${known('leftOut')}</p>
    <p class="text sm">${known('wording')}</p>`);
}

function bodyOf(
  { title, points }: { readonly title: string; readonly points: readonly StandardWords[] },
  { language: { format: { number } } }: Explorer, { standards }: Words,
) {
  return html`<tbody>
    <tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="3">
      ${title}<span>${standards.score(number(points.filter(isMet).length), number(points.length))}</span>
    </th></tr>
    ${points.map(({ asks, here, met }) => html`<tr role="row">
      <th role="rowheader" scope="row">${asks}</th><td role="cell">${here}</td>
      <td role="cell" class="met ${met}">${icon(SIGNS[met])}${standards.states[met]}</td>
    </tr>`)}
  </tbody>`;
}
