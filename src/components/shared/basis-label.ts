import { css, html, type TemplateResult } from 'lit';

import type { Basis } from '../../content/provenance.js';

/** What each kind of basis is called. */
export type BasisWords = Readonly<Record<Basis, string>>;

/** Says what a figure rests on. The words carry it; fill and border repeat them. */
export function basisLabel(basis: Basis, words: BasisWords): TemplateResult {
  return html`<span class="basis ${basis}">${words[basis]}</span>`;
}

/** For every element that shows a basis label. */
export const basisLabelStyles = css`
  .basis {
    display: inline-block;
    padding: 2px 7px;
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_r) * 0.5);
    background: var(--_surface);
    color: var(--_ink-2);
    font-size: max(0.75em, 12px);
    font-weight: 600;
    line-height: 1.35;
    vertical-align: 0.08em;
  }
  .basis.published {
    border-color: var(--_ink-2);
    background: var(--_ink-2);
    color: var(--_surface);
  }
  .basis.editorial {
    border-style: dashed;
  }
  .basis.owner {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .basis.arithmetic {
    border-color: transparent;
    background: var(--_ground);
  }
  @media (forced-colors: active) {
    .basis.published {
      border-width: 2px;
    }
  }
`;
