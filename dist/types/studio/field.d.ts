import type { Problem } from '../config/settings.js';
import type { Field } from './fields.js';
import { type FormState } from './form-state.js';
/** The problems of a field, which it names as its description. */
export declare function problemLines(name: string, problems: readonly Problem[], fix?: unknown): import("lit-html").TemplateResult<1>;
/** One setting: label, control, what is wrong with it, and its hint. */
export declare function field(one: Field, state: FormState): import("lit-html").TemplateResult<1>;
