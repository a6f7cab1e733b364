import { correction, generate } from 'lean-qr/nano';
import { css, html, nothing, type TemplateResult } from 'lit';

/** Free modules that a reader needs around the code. */
const MARGIN = 4;
/** Beyond this a phone cannot tell the modules apart on a code the size of a matchbox. */
const MAX_BYTES = 400;
const MODULE_PX = 5;

/** A code is black on white whatever lies around it, and never smaller than 34 mm. */
export const qrStyles = css`
  .qr {
    display: block;
    inline-size: auto;
    block-size: auto;
    min-inline-size: 34mm;
    max-inline-size: 100%;
    background: #fff;
    forced-color-adjust: none;
  }
`;

/** A code to scan, as one path on a square of `size`, margin included. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a code; `null` where it is too long to be scanned from paper. */
export function drawQr(text: string): QrDrawing | null {
  if (new TextEncoder().encode(text).length > MAX_BYTES) return null;
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const begins = x;
      while (code.get(x, y)) x += 1;
      if (x > begins) path += `M${begins + MARGIN} ${y + MARGIN}h${x - begins}v1h${begins - x}z`;
    }
  }
  return { size: code.size + 2 * MARGIN, path };
}

/** The code of a text under a name; nothing where there is none. Needs `qrStyles`. */
export function qrTemplate(text: string, name: string): TemplateResult | typeof nothing {
  const code = text ? drawQr(text) : null;
  if (!code) return nothing;
  const { size, path } = code;
  return html`<svg
    class="qr" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}" width=${size * MODULE_PX} height=${size * MODULE_PX} shape-rendering="crispEdges"
  ><path fill="#fff" d="M0 0h${size}v${size}H0z"></path><path fill="#000" d=${path}></path></svg>`;
}
