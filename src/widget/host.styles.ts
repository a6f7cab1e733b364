import { css } from 'lit';

/**
 * Nothing of the page's look comes in but the font family, and that a part of the page is not to be seen: rules of a
 * shadow root marked important win over the page's important ones. The frame inside carries every visible box, so a page
 * cannot take it apart.
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    max-inline-size: 100% !important;
    min-inline-size: 0 !important;
    font-family: inherit !important;
    visibility: inherit !important;
    contain: layout style !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .frame {
    container-type: inline-size;
    /* Where the room asks the widget how wide it is, such as a cell of a table. */
    contain-intrinsic-inline-size: 270px;
    position: relative;
    font-family: var(--tx-font, inherit);
    font-size: calc(16px * var(--_scale));
    line-height: 1.5;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_r-l);
    font-variant-numeric: tabular-nums lining-nums;
    -webkit-font-smoothing: antialiased;
    text-align: start;
    overflow-wrap: break-word;
  }
  /* The room of the first screen at the narrow end of each range. Pages keep the same height free before the script
     has run (docs/embedding.md), so that nothing moves when the widget appears. */
  .content {
    display: grid;
    min-block-size: 1250px;
  }
  @container (min-width: 320px) {
    .content {
      min-block-size: 1160px;
    }
  }
  @container (min-width: 370px) {
    .content {
      min-block-size: 1020px;
    }
  }
  @container (min-width: 480px) {
    .content {
      min-block-size: 940px;
    }
  }
  @container (min-width: 600px) {
    .content {
      min-block-size: 800px;
    }
  }
  @container (min-width: 900px) {
    .content {
      min-block-size: 700px;
    }
  }
  @container (min-width: 958px) {
    .content {
      min-block-size: 620px;
    }
  }
  .calm {
    padding: calc(var(--_u) * 7);
  }
  .calm button {
    font: inherit;
    min-block-size: 3em;
    margin-block-start: 12px;
    padding-inline: 16px;
  }
  @media print {
    .frame {
      border: 0;
    }
  }
`;
