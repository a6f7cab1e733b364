import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { TabId } from './tabs.view.js';
/** The row of tabs of an element: which one is chosen, and how keys move along it. Its panel has the id `panel`. */
export declare class Tabs {
    private readonly host;
    private chosen;
    constructor(host: ReactiveControllerHost & {
        readonly renderRoot: HTMLElement | DocumentFragment;
    });
    /** The first tab is the chosen one again. */
    forget(): void;
    /** The chosen one of these; the first where none is. */
    chosenOf(ids: readonly TabId[]): TabId;
    private choose;
    private handleKey;
    /** The row itself. */
    list(ids: readonly TabId[], names: Readonly<Record<TabId | 'title', string>>, dir: 'ltr' | 'rtl'): TemplateResult;
}
