import { css } from 'lit';

const light = css`
  .frame {
    --_accent-given: var(--tx-accent, #0e5e63);
    --_scale: clamp(1, var(--tx-scale, 1), 2);
    --_u: calc(4px * clamp(0.85, var(--tx-density, 1), 1.15) * var(--_scale));
    --_r: clamp(0px, var(--tx-radius, 10px), 20px);
    --_r-s: calc(var(--_r) * 0.6);
    --_r-l: calc(var(--_r) * 1.4);
    --_flip: 1;
    --_dark: 0%;
    color-scheme: light;
    --_surface: #fff;
    --_ground: #f4f6f3;
    --_sunk: #eaeeea;
    --_ink: #17211e;
    --_ink-2: #47534f;
    --_ink-3: #5f6b67;
    --_line: #dce2de;
    --_line-2: #7f8c87;
    --_accent: #0e5e63;
    --_on-accent: #fff;
    --_accent-hover: #004d52;
    --_accent-soft: #ecf1f2;
    --_accent-band: #c2d3d4;
    --_accent-mid: #518386;
    --_ok: #1b6746;
    --_ok-soft: #e7f2eb;
    --_ask: #835400;
    --_ask-soft: #fbf1dc;
    --_hold: #3c5375;
    --_hold-soft: #e9eef6;
    --_err: #a8241b;
    --_err-soft: #fcecea;
    --_shadow: 0 1px 2px rgb(23 33 30 / 0.06), 0 8px 24px -12px rgb(23 33 30 / 0.18);
  }

  .frame[dir='rtl'] {
    --_flip: -1;
  }

  @supports (color: oklch(from red l c h)) and (color: color-mix(in oklab, red, blue)) {
    .frame {
      --_accent: oklch(from var(--_accent-given) min(l, 0.48) c h);
      --_accent-hover: oklch(from var(--_accent) calc(l - 0.06) c h);
      --_accent-soft: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
      --_accent-band: color-mix(in oklab, var(--_accent) 26%, var(--_surface));
      --_accent-mid: color-mix(in oklab, var(--_accent) 76%, var(--_surface));
    }
  }
`;

const dark = css`
  --_dark: 100%;
  color-scheme: dark;
  --_surface: #141a18;
  --_ground: #1b2321;
  --_sunk: #242d2a;
  --_ink: #ebf0ed;
  --_ink-2: #b9c4bf;
  --_ink-3: #9aa6a1;
  --_line: #2e3936;
  --_line-2: #75837e;
  --_accent: #7fc5ca;
  --_on-accent: #0d1412;
  --_accent-hover: #92d9de;
  --_accent-soft: #1e2a28;
  --_accent-band: #334b4b;
  --_accent-mid: #588688;
  --_ok: #7fcfa5;
  --_ok-soft: #16291f;
  --_ask: #e8be6c;
  --_ask-soft: #2d2412;
  --_hold: #a9bfe3;
  --_hold-soft: #1b2536;
  --_err: #f2958c;
  --_err-soft: #331916;
  --_shadow: 0 1px 2px rgb(0 0 0 / 0.4), 0 12px 28px -12px rgb(0 0 0 / 0.6);
`;

const darkAccent = css`
  --_accent: oklch(from var(--_accent-given) max(l, 0.78) min(c, 0.11) h);
  --_accent-hover: oklch(from var(--_accent) calc(l + 0.06) c h);
  --_accent-soft: color-mix(in oklab, var(--_accent) 11%, var(--_surface));
  --_accent-band: color-mix(in oklab, var(--_accent) 32%, var(--_surface));
  --_accent-mid: color-mix(in oklab, var(--_accent) 66%, var(--_surface));
`;

/**
 * Every private colour, space and radius, worked out from what a page may set. For `.frame`, which the root renders:
 * `.frame.dark` and `.frame.auto` choose the scheme. The root may set `--_accent-given`, or `--_accent` and
 * `--_on-accent` where its own sum corrected a colour.
 */
export const tokens = css`
  ${light}
  .frame.dark {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .frame.auto {
      ${dark}
    }
  }
  @supports (color: oklch(from red l c h)) and (color: color-mix(in oklab, red, blue)) {
    .frame.dark {
      ${darkAccent}
    }
    @media (prefers-color-scheme: dark) {
      .frame.auto {
        ${darkAccent}
      }
    }
  }
`;
