import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/**
 * The owner's own health answers. One that cannot be asked is left out; one whose verdict cannot be read is as strict as
 * there is; one without a reason stands for itself. The owner is told each time.
 */
export declare function readQuestions(written: Config['questions'], context: ReadingContext): Partial<Settings>;
