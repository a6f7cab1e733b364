import { type TemplateResult } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import type { MessageDraft } from '../../state/message/draft.js';
/** What can be done with the text. */
export interface TextActions {
    readonly isEditing: boolean;
    /** What became of the last copy, or empty. */
    readonly came: string;
    readonly onEdit: (isEditing: boolean) => void;
    readonly onText: (text: string) => void;
    readonly onCopy: () => void;
}
/** A text as it goes out, line for line. */
export declare function textSheet(text: string, label: string): TemplateResult;
/** Copies, and says what became of it. */
export declare function copyButton(label: string, { came, onCopy }: Pick<TextActions, 'came' | 'onCopy'>): TemplateResult;
/** The exact text under its name: to read, or to change with a count of its characters. */
export declare function exactBlock(title: string, { edited }: MessageDraft, text: string, fault: string, actions: TextActions, { language }: Explorer): TemplateResult;
