import { css, nothing, svg, html, type TemplateResult } from 'lit';

/** One accent mark on an outline: dots are strokes of no length. */
export interface Mark {
  readonly path: string;
  readonly width: number;
  /** Opacity of its filling; none without it. */
  readonly fill?: number;
}

/** A line drawing with the marks that tell it from its sisters. */
export interface Picture {
  readonly box: string;
  readonly outline: string;
  /** Stroke width of the outline; 2 unless told. */
  readonly width?: number;
  /** Hair, faintly filled; holes are left free. */
  readonly shade?: string;
  /** Hair too thin to fill: broken lines. */
  readonly broken?: string;
  readonly marks: readonly Mark[];
}

/** Dots at these places: `dots('70 75,75 82')`. */
export function dots(places: string, width = 4.6): Mark {
  return { path: places.split(',').map((place) => `M${place}h0`).join(''), width };
}

/** Colours of pictures: lines follow the text, marks the accent. */
export const pictureStyles = css`
  .mark {
    stroke: var(--_accent);
  }
  .mark.filled {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .mark {
      stroke: Highlight;
    }
  }
`;

/** Draws a picture. The words beside it say all that it says. */
export function drawing({ box, outline, width = 2, shade, broken, marks }: Picture): TemplateResult {
  return html`<svg
    class="picture" viewBox=${box} fill="none" stroke="currentColor" stroke-width=${width} stroke-linecap="round"
    stroke-linejoin="round" aria-hidden="true" focusable="false"
  >
    ${shade ? svg`<path d=${shade} fill="currentColor" fill-opacity=".14" fill-rule="evenodd" stroke="none"></path>` : nothing}
    <path d=${outline}></path>
    ${broken ? svg`<path d=${broken} stroke-dasharray="3 6"></path>` : nothing}
    ${marks.map(
      (mark) => svg`<path
        class=${mark.fill ? 'mark filled' : 'mark'} d=${mark.path} stroke-width=${mark.width}
        fill-opacity=${mark.fill ?? nothing}></path>`,
    )}
  </svg>`;
}
