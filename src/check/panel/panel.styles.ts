/** Colours of the panel in one scheme: those of `styles/tokens.ts`, whose file brings Lit along. A test holds the two together. */
export const LIGHT = `
  color-scheme: light;
  --surface: #fff; --sunk: #eaeeea; --ink: #17211e; --ink-2: #47534f; --line: #dce2de;
  --accent: #0e5e63; --on-accent: #fff; --accent-hover: #004d52; --accent-soft: #ecf1f2;
  --ok: #1b6746; --ok-soft: #e7f2eb; --ask: #835400; --err: #a8241b;
`;
export const DARK = `
  color-scheme: dark;
  --surface: #141a18; --sunk: #242d2a; --ink: #ebf0ed; --ink-2: #b9c4bf; --line: #2e3936;
  --accent: #7fc5ca; --on-accent: #0d1412; --accent-hover: #92d9de; --accent-soft: #1e2a28;
  --ok: #7fcfa5; --ok-soft: #16291f; --ask: #e8be6c; --err: #f2958c;
`;

export const panelStyles = `
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    flex: 0 0 auto !important;
    grid-column: 1 / -1 !important;
    inline-size: 100% !important;
    max-inline-size: 100% !important;
    margin-block: 16px !important;
    contain: layout style !important;
  }
  .panel { ${LIGHT} }
  .panel[data-scheme='dark'] { ${DARK} }
  @media (prefers-color-scheme: dark) {
    .panel[data-scheme='auto'] { ${DARK} }
  }
  .panel {
    container-type: inline-size;
    font: 16px/1.5 system-ui, sans-serif;
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 14px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .inside { display: grid; gap: 20px; padding: 20px 16px; }
  * { box-sizing: border-box; }
  h2, h3, p, ul, pre { margin: 0; padding: 0; font: inherit; }
  ul { list-style: none; }
  b { font-weight: 600; }
  h2 { font-size: 21px; line-height: 1.28; font-weight: 600; letter-spacing: -0.008em; }
  h3 { font-size: 17px; line-height: 1.35; font-weight: 600; }
  code, pre, textarea { font: 13px/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; }
  code { white-space: nowrap; }
  .lists { display: grid; gap: 24px; }
  .quiet { color: var(--ink-2); }
  .small { font-size: 14.5px; line-height: 1.46; }
  .tiny { font-size: 13px; line-height: 1.42; }
  .head { display: grid; gap: 12px 16px; }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
  button {
    display: inline-flex; align-items: center; gap: 8px; min-block-size: 44px; padding: 6px 12px;
    font: inherit; font-size: 14.5px; font-weight: 600; white-space: nowrap;
    color: var(--accent); background: none; border: 1px solid transparent; border-radius: 10px; cursor: pointer;
  }
  button:hover { background: var(--accent-soft); }
  button.main { color: var(--on-accent); background: var(--accent); }
  button.main:hover { background: var(--accent-hover); }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  svg { display: block; inline-size: 20px; block-size: 20px; flex: none; }
  button svg { inline-size: 16px; block-size: 16px; }
  .findings li { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 12px; padding-block: 14px; border-block-start: 1px solid var(--line); }
  .findings .title { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 16px; }
  .fix > svg { color: var(--err); }
  .look > svg { color: var(--ask); }
  pre { margin-block: 6px; padding: 7px 12px; background: var(--sunk); border-radius: 6px; white-space: pre-wrap; }
  .passed { display: grid; gap: 12px; }
  .passed ul { display: grid; gap: 10px 24px; grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); }
  .passed li { display: grid; grid-template-columns: 22px minmax(0, 1fr); gap: 10px; font-size: 15px; line-height: 1.4; }
  .passed svg { color: var(--ok); }
  .passed span span { display: block; font-size: 14px; white-space: pre-line; }
  .told:empty { display: none; }
  .note { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 2px 12px; padding: 14px 16px; border-radius: 10px; background: var(--ok-soft); font-size: 15px; line-height: 1.46; }
  .note svg { color: var(--ok); }
  .whole { display: grid; gap: 6px; }
  textarea { inline-size: 100%; block-size: 220px; padding: 8px 12px; color: inherit; background: var(--sunk); border: 1px solid var(--ink-2); border-radius: 6px; resize: vertical; }
  [hidden] { display: none; }
  @container (min-width: 480px) {
    .inside { padding: 28px; }
  }
  @container (min-width: 600px) {
    .head { grid-template-columns: minmax(0, 1fr) auto; align-items: start; }
  }
  @media (forced-colors: active) {
    button.main { border-color: ButtonBorder; }
  }
  @media print {
    :host { display: none !important; }
  }
`;
