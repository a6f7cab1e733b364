import { type TemplateResult } from 'lit';
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
export declare function option({ value, name, hint, isChosen, picture }: OptionView, setup: OptionSetup): TemplateResult;
