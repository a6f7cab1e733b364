import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import type { DeliveryState } from '../../state/message/delivery.js';
import { type TextActions } from './exact-text.js';
/** What was to be sent, and what can be done now. */
export interface DeliveryScene {
    readonly text: string;
    readonly actions: Pick<TextActions, 'came' | 'onCopy'>;
    readonly onStop: () => void;
    readonly onAgain: () => void;
    readonly onChange: () => void;
}
/** What stands after the form has been sent off; nothing while it is the form itself. */
export declare function deliveryTemplate(state: DeliveryState, scene: DeliveryScene, explorer: Explorer): TemplateResult | typeof nothing;
