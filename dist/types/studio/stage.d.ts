import { LitElement } from 'lit';
import type { SetUp } from './set-up.js';
/**
 * The preview and what is shown in it. None of its switches changes the set-up.
 *
 * @tag tx-studio-stage
 */
export declare class Stage extends LitElement {
    static properties: {
        setUp: {
            attribute: boolean;
        };
        scene: {
            state: boolean;
        };
        width: {
            state: boolean;
        };
        isMirrored: {
            state: boolean;
        };
        isDark: {
            state: boolean;
        };
    };
    setUp: SetUp;
    private scene;
    private width;
    private isMirrored;
    private isDark;
    protected createRenderRoot(): HTMLElement;
    private renderSwitch;
    protected render(): import("lit-html").TemplateResult<1>;
}
