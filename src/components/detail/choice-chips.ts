import { css, html, type TemplateResult } from 'lit';

/** Chips of which one may be chosen: radio buttons that look like chips. Arrows move the choice. */
export function choiceChips<V extends string>(
  name: string, options: Readonly<Record<V, string>>, chosen: string | null | undefined, onChoose: (value: V) => void,
): TemplateResult {
  const values = Object.keys(options) as V[];
  return html`<div class="choices">${values.map((value) => html`<label>
    <input type="radio" class="vh" name=${name} .checked=${value === chosen} @change=${() => onChoose(value)} />
    <span class=${value === chosen ? 'chip on' : 'chip'}>${options[value]}</span>
  </label>`)}</div>`;
}

/** For every element that shows them. */
export const choiceChipsStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 8px;
  }
  .choices label {
    position: relative;
  }
  .choices input:focus-visible + .chip {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
