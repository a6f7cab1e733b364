import { html, nothing, type TemplateResult } from 'lit';

/** How a heading is shown. */
export interface HeadingOptions {
  readonly id?: string;
  readonly class?: string;
  readonly part?: string;
  /** Whether a script may move the focus to it; it is not in the tab order. */
  readonly focusable?: boolean;
}

/** A heading of any level. HTML ends at six; deeper ones say their level. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const classes = options.class ?? nothing;
  const part = options.part ?? nothing;
  const tabindex = options.focusable ? -1 : nothing;
  // One template each: a tag cannot be a value in one, and static templates would weigh more than these.
  if (level <= 1) return html`<h1 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h1>`;
  if (level === 2) return html`<h2 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h2>`;
  if (level === 3) return html`<h3 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h3>`;
  if (level === 4) return html`<h4 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h4>`;
  if (level === 5) return html`<h5 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h5>`;
  if (level === 6) return html`<h6 id=${id} class=${classes} part=${part} tabindex=${tabindex}>${content}</h6>`;
  return html`<div
    role="heading" aria-level=${level} id=${id} class=${classes} part=${part} tabindex=${tabindex}
  >${content}</div>`;
}
