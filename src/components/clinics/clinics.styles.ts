import { css } from 'lit';

export const clinicsStyles = css`
  .cities {
    max-inline-size: 100%;
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 110px), 1fr));
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
  @container (min-width: 37.5em) {
    .list > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
