import { css } from 'lit';

export const mythsStyles = css`
  .myths {
    border-block-end: 1px solid var(--_line);
  }
  .myths > li {
    display: grid;
    gap: 8px 16px;
    align-items: center;
    padding-block: calc(var(--_u) * 3.5);
    border-block-start: 1px solid var(--_line);
  }
  .said {
    font-weight: 600;
  }
  .guess {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .guess .button {
    padding-inline: calc(var(--_u) * 3);
    font-size: 0.90625em;
  }
  .reply {
    display: grid;
    grid-column: 1 / -1;
    gap: 8px;
    justify-items: start;
    margin-inline: -8px;
    padding: 4px 8px;
    border-radius: var(--_r-s);
  }
  .verdict {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    padding-block: 4px;
    padding-inline: 8px 12px;
    border-radius: calc(var(--_r) * 10);
    background: var(--_ground);
    color: var(--_ink-2);
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  @container (min-width: 600px) {
    .myths > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
