import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { drawing } from '../shared/illustrations/picture.js';
import type { PointerProof } from './pointer-proof.js';
import type { OptionView } from './question.view.js';

/** How the options of one question look and who listens. */
export interface OptionSetup {
  readonly several: boolean;
  readonly compact: boolean;
  /** Takes the room of an answer without being one. */
  readonly placeholder: boolean;
  readonly pointer: PointerProof;
  readonly onClick: (event: MouseEvent) => void;
  readonly onChange: (event: Event) => void;
}

/**
 * One answer: a real radio or checkbox that covers its whole card, under words and picture that let every tap through.
 */
export function option({ value, name, hint, isChosen, picture }: OptionView, setup: OptionSetup): TemplateResult {
  const { several, compact, pointer } = setup;
  const art = compact ? null : picture;
  return html`<label class=${art ? 'option pic' : 'option'} part=${isChosen ? 'option option-selected' : 'option'}>
    ${setup.placeholder ? nothing : html`<input
      type=${several ? 'checkbox' : 'radio'} name="answer" value=${value} .checked=${live(isChosen)}
      @pointerdown=${pointer.handlePress} @pointerup=${pointer.handleRelease} @click=${setup.onClick} @change=${setup.onChange}
    >`}
    ${art ? html`<span class="art">${drawing(art)}</span>` : nothing}
    <span class="caption">
      <span class=${several ? 'tick box' : 'tick'}></span>
      <span class="text">
        <b>${name}</b>
        ${hint && (several || !compact) ? html`<span>${hint}</span>` : nothing}
      </span>
    </span>
  </label>`;
}
