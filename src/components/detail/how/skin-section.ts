import { html, svg, type TemplateResult } from 'lit';

const SURFACE = 'M0 56C60 52 120 59 180 56S300 53 360 56';
const SCALLOPS = 'q-6 9 -12 0t-12 0'.repeat(15);
const FIBRES = [
  'M12 98q11 7 22 0t22 0', 'M70 90q10 -7 20 0t20 0', 'M22 124q12.5 7 25 0t25 0', 'M84 136q11.5 -7 23 0t23 0',
  'M150 92q9 7 18 0t18 0', 'M140 126q7.5 -7 15 0t15 0', 'M250 92q11 7 22 0t22 0', 'M306 104q10.5 -7 21 0t21 0',
  'M258 134q12.5 7 25 0t25 0', 'M318 132q8.5 -7 17 0t17 0', 'M196 140q10 7 20 0t20 0', 'M112 108q7.5 -7 15 0t15 0',
].join('');
const FAT_ROWS = [
  { x: 21, y: 171, ry: 10, cells: 12 }, { x: 3, y: 191, ry: 12, cells: 12 }, { x: 20, y: 215, ry: 10, cells: 12 },
] as const;
const CELL_GAP = 30;
const PLACED = [200, 172, 146] as const;
const STILL_TO_PLACE = [228, 254] as const;

interface Depth {
  /** Where the drops lie. */
  readonly y: number;
  readonly turn: number;
  /** Length of the needle above its tip. */
  readonly needle: number;
}

const INTO_SKIN: Depth = { y: 110, turn: 28, needle: 58 };
const INTO_FAT: Depth = { y: 194, turn: 24, needle: 158 };

/** A cut through skin with a needle and a row of drops. Decorative: the words beside it say the same. */
export function skinSection(isFat: boolean, layerNumbers: readonly string[]): TemplateResult {
  const depth = isFat ? INTO_FAT : INTO_SKIN;
  const [outer = '', inner = '', under = ''] = layerNumbers;
  return html`<svg
    viewBox="0 0 360 264" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  >
    ${LAYERS}${HAIR}
    <path stroke="currentColor" stroke-width="1.8" d=${SURFACE}></path>
    ${syringe(depth)}${drops(depth)}
    ${layerNumber(outer, 68)}${layerNumber(inner, 114)}${layerNumber(under, 194)}
  </svg>`;
}

const fatCells = FAT_ROWS.flatMap(({ x, y, ry, cells }) =>
  new Array(cells).fill(0).map((_none, index) => svg`<ellipse cx=${x + CELL_GAP * index} cy=${y} rx="15" ry=${ry}></ellipse>`));

const LAYERS = svg`
  <path class="flesh-2" d="${SURFACE}V164H0Z"></path>
  <path class="flesh-1" d="${SURFACE}V76${SCALLOPS}Z"></path>
  <path class="flesh-4" d="M0 152C50 146 90 158 140 152S240 146 290 152S340 155 360 152V238H0Z"></path>
  <path class="flesh-3" d="M0 236C80 231 280 241 360 236V264H0Z"></path>
  <g class="fat" stroke-width="1.2">${fatCells}</g>
  <path class="fibres" stroke-width="1.6" d=${FIBRES}></path>
  <path class="muscle" stroke-width="1.2" opacity=".7" d="M0 246q90 -5 180 0t180 0M0 255q90 -5 180 0t180 0"></path>`;

const HAIR = svg`<g stroke="currentColor" stroke-width="1.8">
  <path
    class="flesh-1" fill-opacity=".75"
    d="M51 58C54 90 57 118 59 140C58 150 62 157 68 156C75 155 76 147 73 140C70 118 67 90 64 57"
  ></path>
  <path d="M58 12C56 40 60 100 66 142"></path>
  <circle cx="66.5" cy="147" r="3" fill="currentColor"></circle>
</g>`;

function syringe({ y, turn, needle }: Depth) {
  return svg`<g transform="translate(${PLACED[0]} ${y}) rotate(${turn})" stroke="currentColor" stroke-width="1.8">
    <path d="M0 0V-${needle}"></path>
    <path class="barrel" d="M-4 -${needle}H4L5 -${needle + 10}H-5ZM-9 -${needle + 10}H9V-${needle + 60}H-9Z"></path>
    <path class="fluid" d="M-9 -${needle + 30}H9V-${needle + 10}H-9Z"></path>
    <path d="M-9 -${needle + 20}H-4M-9 -${needle + 30}H-4M-9 -${needle + 40}H-4M-9 -${needle + 50}H-4"></path>
  </g>`;
}

function drops({ y }: Depth) {
  return svg`<g class="drops">
    ${PLACED.map((x, index) => svg`
      <circle cx=${x} cy=${y} r=${index === 0 ? 4.2 : 3.4}></circle>
      <circle class="spread" cx=${x} cy=${y} r=${index === 0 ? 10 : 9} stroke-width="1.4" stroke-dasharray="1.5 4"></circle>`)}
    ${STILL_TO_PLACE.map((x) => svg`<circle cx=${x} cy=${y} r="3.4" opacity=".35"></circle>`)}
  </g>`;
}

function layerNumber(number: string, y: number) {
  return svg`<circle class="barrel" cx="338" cy=${y} r="10" stroke="currentColor" stroke-width="1.5"></circle>
    <text x="338" y=${y + 4} text-anchor="middle" font-size="12" font-weight="600" fill="currentColor">${number}</text>`;
}
