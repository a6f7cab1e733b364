import type { ReadingContext } from './context.js';
import type { Report } from './problems.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** Where the form posts to, as a setting of its own; a group may say more of it. */
export declare function readLead({ leadEndpoint, testMode }: Config, context: ReadingContext): Partial<Settings>;
/** An address that can be used, or an empty text. */
export declare function readAddress(key: string, given: string | undefined, read: (text: string) => string, { pathOf, report }: ReadingContext): string;
/** Without the name of who is written to, or with a sentence to agree to that no record could name, there is no form. */
export declare function checkedForm(settings: Settings, report: Report): Settings;
