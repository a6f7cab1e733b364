import type { Translation } from '../../translation.js';
import type { regionLaw as english } from '../../en/result/region-law.js';
export declare const regionLaw: Translation<typeof english>;
