import type { stories } from '../../../content/words/en/detail/stories.js';
import { WidgetElement } from '../../../styles/element.js';
import type { PhotoStory } from './stories.view.js';
/**
 * Two photos, one over the other, and a slider that says how much of each is seen. Before stands at the start of the line, in
 * either direction of reading.
 *
 * @tag tx-before-after
 */
export declare class BeforeAfter extends WidgetElement {
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResult[];
    photos: PhotoStory['photos'] | undefined;
    words: typeof stories | undefined;
    /** Label of the second photo: "After 5 months". */
    afterLabel: string;
    /** Told of the photo that did not load. */
    onBroken: (photo: 'before' | 'after') => void;
    /** Share of the photo before, out of 100. */
    private share;
    private isBroken;
    private box;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected updated(): void;
    private handleInput;
    /** Keys move in steps that are seen; a finger moves as it likes. */
    private handleStep;
    private renderPhoto;
    protected render(): "" | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-before-after': BeforeAfter;
    }
}
