// The look of the hand-written page: as much as a clinic's own developer would write.
export const look = `
  :host { display: block; contain: content; font: 16px/1.45 system-ui, sans-serif; color: #1d2b2c; }
  main { box-sizing: border-box; min-block-size: 1022px; padding: 16px; border: 1px solid #d5dede; border-radius: 10px; }
  h2 { margin: 0 0 12px; font-size: 22px; line-height: 1.25; }
  .options { display: grid; gap: 10px; margin-block-end: 16px; }
  label, button { display: block; padding: 14px 16px; border: 1px solid #b6c6c6; border-radius: 10px; background: #fff; font: inherit; text-align: start; }
  label span, button span { display: block; color: #516162; font-size: 14px; }
  button.next { border: 0; background: #0e5e63; color: #fff; }
  button:focus-visible, input:focus-visible { outline: 3px solid #0e5e63; }
  .chart { block-size: 190px; margin-block: 6px; }
  svg { inline-size: 100%; block-size: 100%; }
  progress { inline-size: 100%; block-size: 6px; }
`;
