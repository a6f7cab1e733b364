import { type TemplateResult } from 'lit';
/** Chips of which one may be chosen: radio buttons that look like chips. Arrows move the choice. */
export declare function choiceChips<V extends string>(name: string, options: Readonly<Record<V, string>>, chosen: string | null | undefined, onChoose: (value: V) => void): TemplateResult;
/** For every element that shows them. */
export declare const choiceChipsStyles: import("lit").CSSResult;
