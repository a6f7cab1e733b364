import type { FormState } from './form-state.js';
/** The whole form below its title. */
export declare function formFields(state: FormState): import("lit-html").TemplateResult<1>;
