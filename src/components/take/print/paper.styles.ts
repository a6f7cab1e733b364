import { css } from 'lit';

/**
 * Looks of a printed page. Nothing is told by colour, and nothing lies on a ground that a printer leaves out. The frame is in
 * quirks mode, as an empty frame always is, so tables are told to take the font of the page.
 */
export const paperStyles = css`
  @page {
    margin: 12mm 10mm 10mm;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    background: #fff;
    color: #222;
    font: 8.5pt/1.26 system-ui, sans-serif;
    overflow-wrap: break-word;
  }
  main {
    display: grid;
    gap: 6px;
    padding-inline: 1px;
  }
  h1 {
    margin-block: 4px 2px;
    font-size: 13pt;
    line-height: 1.2;
  }
  h2 {
    margin-block-end: 2px;
    font-size: 9.5pt;
  }
  h2 span {
    margin-inline-start: 12px;
    font-size: 8.5pt;
    font-weight: 400;
  }
  ul, ol {
    padding-inline-start: 16px;
  }
  li {
    margin-block-start: 1px;
  }
  /* In letters of Nastaliq a bullet would stand past the edge of the sheet. */
  li::marker {
    font-family: system-ui, sans-serif;
  }
  .top, .pair, .head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 3px 22px;
  }
  .top {
    padding-block-end: 4px;
    border-block-end: 1.5px solid #222;
  }
  .pair {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-content: start;
  }
  .tag {
    display: inline-block;
    padding: 1px 9px;
    border: 1px solid #222;
    border-radius: 5px;
    font-weight: 600;
  }
  .stack {
    display: grid;
    gap: 7px;
    align-content: start;
  }
  .code {
    text-align: center;
  }
  .qr {
    display: block;
    inline-size: 34mm;
    block-size: 34mm;
  }
  .quiet {
    color: #444;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  th, td {
    padding: 1px 5px;
    border-block-end: 1px solid #bbb;
    font-weight: 400;
    text-align: end;
    overflow-wrap: normal;
  }
  td {
    white-space: nowrap;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  thead th, td:nth-of-type(2):nth-last-of-type(2) {
    font-weight: 700;
  }
  .lines {
    padding: 0;
    list-style: none;
  }
  .lines li {
    display: grid;
    grid-template-columns: 12px 1fr;
    gap: 7px;
    padding-block: 1px;
    border-block-end: 1px solid #bbb;
  }
  main > div > .lines {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 22px;
  }
  .lines svg {
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: 2px;
  }
  .box {
    padding: 4px 10px;
    border: 1px solid #222;
    border-radius: 6px;
  }
  .box ul {
    columns: 2;
    column-gap: 22px;
  }
  .box li {
    break-inside: avoid;
  }
  .write {
    block-size: 17px;
    border-block-end: 1px solid #888;
  }
  .small {
    padding-block-start: 4px;
    border-block-start: 1px solid #bbb;
    overflow-wrap: anywhere;
  }
  .time {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .two {
    gap: 0;
  }
  .three {
    grid-template-columns: 1fr auto 1fr;
  }
  .three > :last-child {
    text-align: end;
  }
  .both {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 20px;
    padding-block: 1px;
    border-block-end: 1px solid #bbb;
  }
  .column {
    display: grid;
    gap: 1px;
    align-content: start;
    line-height: max(1.26, var(--_lines, 1.26) * 0.86);
  }
  .column h2 {
    margin: 0;
    line-height: max(1.2, var(--_lines, 1.2) * 0.8);
  }
  .column .tag {
    padding: 0 6px;
    line-height: inherit;
  }
  .column h1 {
    margin: 0;
    font-size: 10.5pt;
    line-height: max(1.2, var(--_lines, 1.2) * 0.85);
  }
  .column td, .column th, .column .lines li {
    padding-block: 0;
    line-height: max(1.26, var(--_lines, 1.26) * 0.8);
  }
  .column tbody tr:last-child > *,
  .column .lines li:last-child {
    border-block-end: 0;
  }
  .column .lines svg {
    align-self: center;
    margin: 0;
  }
  .two .box {
    margin-block: 2px;
    padding: 1px 10px;
    border: 1px solid #222;
  }
  .two .box ul {
    columns: auto;
  }
  .two .small {
    border-block-start: 0;
  }
  .two .small > :first-child {
    display: grid;
    gap: 3px;
    align-content: start;
  }
  .signs {
    font-size: 10.5pt;
    line-height: 1.35;
  }
  .signs th, .signs td {
    padding-block: 4px;
    text-align: start;
    vertical-align: top;
    white-space: normal;
  }
  .letter {
    gap: 14px;
    font-size: 11pt;
    line-height: 1.5;
  }
  .letter .text {
    white-space: pre-wrap;
  }
  .letter .write {
    block-size: 26px;
  }
`;
