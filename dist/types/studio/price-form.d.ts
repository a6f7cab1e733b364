import { type FormState } from './form-state.js';
/** Prices of one visit, as a table or as the list itself, their date, and the consultation. */
export declare function prices(state: FormState): import("lit-html").TemplateResult<1>;
