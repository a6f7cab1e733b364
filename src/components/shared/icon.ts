import { html, type TemplateResult } from 'lit';

/** A sign drawn as one path on a grid of 20 by 20. */
export type IconPath = string;

/**
 * A sign in the colour of the text beside it. It stands with words and says nothing to screen readers. Back and forward
 * follow the reading direction.
 */
export function icon(path: IconPath): TemplateResult {
  return html`<svg
    class=${path === BACK || path === FWD ? 'icon flip' : 'icon'} viewBox="0 0 20 20" fill="none" stroke="currentColor"
    stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  ><path d=${path}></path></svg>`;
}

export const BACK: IconPath = 'M12 4 6 10l6 6';
export const FWD: IconPath = 'm8 4 6 6-6 6';
export const INFO: IconPath = 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0zM10 9v5M10 6.2v.1';
export const DOC: IconPath = 'M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4M7.5 10.5h5.5M7.5 13.5h4';
export const LOCK: IconPath =
  'M6 9h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM6.8 9V6.5a3.2 3.2 0 0 1 6.4 0V9';
export const CLOCK: IconPath = 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0zM10 5.5V10l3 2';
