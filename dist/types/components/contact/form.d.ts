import { type TemplateResult } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import type { MessageDraft } from '../../state/message/draft.js';
import { type FormFault } from '../../state/message/faults.js';
import { type TextActions } from './exact-text.js';
/** What the form shows, and what it can do. */
export interface FormScene {
    readonly draft: MessageDraft;
    readonly text: string;
    /** What to mend; none before the visitor has tried to send. */
    readonly faults: readonly FormFault[];
    readonly actions: TextActions;
    readonly onDraft: (draft: Partial<MessageDraft>) => void;
    readonly onSend: (event: Event) => void;
}
/** The form with everything that will be sent; without an endpoint, the text alone and the ways that carry it. */
export declare function formTemplate(scene: FormScene, explorer: Explorer): TemplateResult;
