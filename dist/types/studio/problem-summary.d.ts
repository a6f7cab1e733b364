import type { Problem } from '../config/settings.js';
/** How much there is to fix, and a way to each. Spoken when it changes. */
export declare function problemSummary(problems: ReadonlyMap<string, readonly Problem[]>, lead: (event: Event, name: string) => void): import("lit-html").TemplateResult<1>;
