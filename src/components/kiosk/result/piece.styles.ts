import { css } from 'lit';

/** What stands in a tab. */
export const pieceStyles = css`
  .wide {
    grid-column: 1 / -1;
  }
  .piece {
    min-inline-size: 0;
    font-size: 0.875em;
    line-height: 1.38;
    overflow-wrap: break-word;
  }
  /* Pages are short, and hold less otherwise: the lines of Nastaliq stand as near as they can. Naskh and Arabic keep theirs. */
  .piece {
    --_lines: var(--_near, inherit);
  }
  .piece .from {
    color: var(--_ink-2);
    font-size: max(0.85em, 14px);
  }
  .line {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 10px;
  }
  .line > .icon {
    inline-size: 22px;
    block-size: 22px;
    margin-block-start: 0.1em;
    color: var(--_ink-2);
  }
  .sign {
    padding: 8px 14px;
    border-inline-start: 4px solid var(--_line-2);
    background: var(--_ground);
  }
  .sign.now {
    border-color: var(--_err);
    background: var(--_err-soft);
  }
  .sign.same-day {
    border-color: var(--_ask);
    background: var(--_ask-soft);
  }
  .paper {
    max-inline-size: 70ch;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_line);
  }
  .tick {
    position: relative;
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 14px;
    align-items: center;
    min-block-size: 64px;
    cursor: pointer;
    touch-action: manipulation;
  }
  .tick input {
    inline-size: 32px;
    block-size: 32px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .goal {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    padding: 8px 14px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  .controls .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    overflow: visible;
    border: 0;
    background: none;
  }
  .controls .segments > button {
    flex: 1 1 100px;
    min-inline-size: 64px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  .controls .switch {
    inline-size: 100%;
    font-size: 1em;
  }
  .piece .picture svg {
    display: block;
    inline-size: 100%;
    max-block-size: 17cqb;
  }
  .piece .strip {
    margin-block: var(--_strip, 32px 26px);
  }
  table.piece {
    border-collapse: collapse;
  }
  .piece caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }
  .piece :is(th, td) {
    padding: 2px 12px;
    border-block-end: 1px solid var(--_line);
    text-align: end;
  }
  .piece :is(td:first-child, tbody th) {
    padding-inline-start: 0;
    font-weight: 400;
    text-align: start;
  }
  .piece thead th {
    color: var(--_ink-2);
    font-weight: 400;
  }
  .bases {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
  }
  figure.piece {
    gap: 8px;
  }
  /* The room of a legend that stands under the last bar alone. */
  .bar.on > tx-chart {
    margin-block-end: -12px;
  }
  .upright .piece .picture svg {
    max-block-size: 14cqb;
  }
  @container kiosk (max-width: 900px) {
    .upright .piece .picture svg {
      max-block-size: 8cqb;
    }
  }
`;
