import { css } from 'lit';

export const clinicsStyles = css`
  /* Names of any length: as many as fit stand side by side. Lines between them are drawn before each; the outer ones are cut away. */
  .cities {
    display: flex;
    flex-wrap: wrap;
  }
  .cities > button {
    flex: 1 1 auto;
    margin-block-start: -1px;
    margin-inline-start: -1px;
    padding-inline: 14px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  select {
    max-inline-size: 100%;
    min-block-size: calc(44px * var(--_scale, 1));
    padding: 6px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  .between {
    justify-content: space-between;
    margin-block-end: calc(var(--_u) * 2);
  }
  .list > li {
    display: grid;
    gap: 8px 16px;
    align-items: center;
    padding-block: calc(var(--_u) * 3.5);
    border-block-start: 1px solid var(--_line);
  }
  .list > li:first-child {
    border-block-start: 0;
  }
  .about {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* A number is looked up: it stands on one line where it can. */
  .fact {
    display: inline-block;
    max-inline-size: 100%;
  }
  .button.t {
    margin-inline: calc(var(--_u) * -2 - 1px);
  }
  @container (min-width: 37.5em) {
    .list > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
