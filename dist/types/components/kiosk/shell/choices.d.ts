import { type TemplateResult } from 'lit';
/** A few values of which one holds, as buttons that stand far enough from each other for a finger. */
export declare function choices<Value>(label: string, all: readonly (readonly [value: Value, text: string])[], chosen: Value, choose: (value: Value) => void): TemplateResult;
