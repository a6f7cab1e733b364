import { nothing, type TemplateResult } from 'lit';
/** One line that a visitor types. */
export interface Field {
    readonly id: string;
    readonly label: string;
    readonly note?: string;
    readonly hint?: string;
    readonly value: string;
    /** What is wrong with it, in words, or empty. */
    readonly fault: string;
    readonly autocomplete: 'name' | 'off' | 'on';
    /** Whether the Tab key passes it by: it is not seen. */
    readonly isPassedBy?: boolean;
    readonly onInput: (value: string) => void;
}
/** What is wrong, beside what it is about. */
export declare function faultLine(id: string, fault: string): TemplateResult | typeof nothing;
/** A labelled field, with its fault in place of its hint. */
export declare function textField({ id, label, note, hint, value, fault, autocomplete, isPassedBy, onInput }: Field): TemplateResult;
/** Something to tick: a switch, or one of the sentences to agree to. */
export interface Tick {
    readonly id: string;
    readonly isOn: boolean;
    readonly label: unknown;
    readonly fault?: string;
    readonly isSwitch?: boolean;
    readonly onChange: (isOn: boolean) => void;
}
export declare function tickBox({ id, isOn, label, fault, isSwitch, onChange }: Tick): TemplateResult;
