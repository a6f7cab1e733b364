import { LitElement } from 'lit';
/** What every element of the widget stands on: it keeps its looks when a page moves it into another document, such as a frame's. */
export declare class WidgetElement extends LitElement {
    /** The browser takes its sheets from an element that comes into another document. */
    adoptedCallback(): void;
    protected createRenderRoot(): ShadowRoot;
    private dress;
}
