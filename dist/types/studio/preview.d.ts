import { LitElement, type PropertyValues } from 'lit';
import { type Scene, type SceneConcern } from './scenes.js';
import { type SetUp } from './set-up.js';
/**
 * The real widget at the width of a device. Settings change in place, so that the visit stays; another scene, or another
 * concern to begin with, begins anew.
 *
 * @tag tx-studio-preview
 */
export declare class StudioPreview extends LitElement {
    static properties: {
        setUp: {
            attribute: boolean;
        };
        scene: {
            attribute: boolean;
        };
        concern: {
            attribute: boolean;
        };
        mode: {
            attribute: boolean;
        };
        isMirrored: {
            attribute: boolean;
        };
        isDark: {
            attribute: boolean;
        };
    };
    setUp: SetUp;
    scene: Scene;
    concern: SceneConcern;
    /** What it is shown as, where that is not what the set-up says. */
    mode: string;
    /** Right to left: the English words in the layout of Urdu or Arabic. */
    isMirrored: boolean;
    isDark: boolean;
    private widget;
    private shown;
    protected createRenderRoot(): HTMLElement;
    protected updated(changed: PropertyValues): void;
    private setUpWidget;
    /** Waits for the script of the widget, which may come later than this one. */
    private show;
    protected render(): import("lit-html").TemplateResult<1>;
}
