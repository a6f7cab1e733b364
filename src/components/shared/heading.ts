import { nothing, type TemplateResult } from 'lit';
import { html, literal, type StaticValue } from 'lit/static-html.js';

/** How a heading is shown. */
export interface HeadingOptions {
  readonly id?: string;
  readonly class?: string;
  readonly part?: string;
  /** Whether a script may move the focus to it; it is not in the tab order. */
  readonly focusable?: boolean;
}

const TAGS: readonly StaticValue[] = [
  literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`,
];

/** A heading of any level. HTML ends at six; deeper ones say their level. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const classes = options.class ?? nothing;
  const part = options.part ?? nothing;
  const tabindex = options.focusable ? -1 : nothing;
  const tag = TAGS[Math.max(1, level) - 1];
  if (tag) {
    return html`<${tag} id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</${tag}>`;
  }
  return html`<div
    role="heading" aria-level=${level} id=${id} class=${classes} part=${part} tabindex=${tabindex}
  >${content}</div>`;
}
