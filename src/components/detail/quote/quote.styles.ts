import { css } from 'lit';

/** Fields for one price. */
export const quoteStyles = css`
  form {
    display: grid;
    gap: calc(var(--_u) * 3.5);
    padding: calc(var(--_u) * 4);
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
  }
  .fields {
    display: grid;
    gap: calc(var(--_u) * 3.5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 5px;
    align-content: start;
  }
  label,
  .label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .in {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: calc(46px * var(--_scale, 1));
    padding-inline: 13px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
  }
  .in:has([aria-invalid]) {
    border-color: var(--_err);
    box-shadow: inset 0 0 0 1px var(--_err);
  }
  .in:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .fault {
    display: flex;
    gap: 7px;
    align-items: center;
    color: var(--_err);
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .fault .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2);
  }
  .segments {
    min-block-size: calc(46px * var(--_scale, 1));
  }
`;
