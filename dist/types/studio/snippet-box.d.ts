import { LitElement, nothing } from 'lit';
import type { CheckedSetUp } from './set-up.js';
/**
 * What to copy for each way onto a page, the files it needs, and what it leaves out.
 *
 * @tag tx-studio-snippet
 */
export declare class SnippetBox extends LitElement {
    static properties: {
        checked: {
            attribute: boolean;
        };
        dist: {
            attribute: boolean;
        };
        chosen: {
            state: boolean;
        };
        folder: {
            state: boolean;
        };
        copied: {
            state: boolean;
        };
    };
    checked: CheckedSetUp | undefined;
    /** Where the studio's own files lie. */
    dist: string;
    private chosen;
    /** As typed; it is no part of a link, so that no link can name somebody else's script. */
    private folder;
    private copied;
    protected createRenderRoot(): HTMLElement;
    protected willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void;
    private readonly copy;
    private renderNote;
    private renderFolder;
    private renderLeftOut;
    protected render(): typeof nothing | import("lit-html").TemplateResult<1>;
}
