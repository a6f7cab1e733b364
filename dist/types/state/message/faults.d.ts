import { type FieldFault } from './fields.js';
import type { MessageDraft } from './draft.js';
/** Where something is to be mended, in the order of the form. */
export type FaultPlace = 'name' | 'contact' | 'when' | 'trap' | 'text' | 'agree-contact' | 'agree-health';
export interface FormFault {
    readonly place: FaultPlace;
    readonly kind: FieldFault | 'text' | 'agree' | 'health' | 'healthOwn' | 'empty';
}
/** Whether the text says, or may say, what is to be treated: then the visitor agrees to that too. */
export declare function namesPlan({ hasPlan, edited }: Pick<MessageDraft, 'hasPlan' | 'edited'>): boolean;
/** Everything that keeps a message from being sent. */
export declare function faultsOf(draft: MessageDraft, text: string): readonly FormFault[];
