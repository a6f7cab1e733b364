import type { regionLaw as english } from '../../en/result/region-law.js';
import type { Translation } from '../../translation.js';
export declare const regionLaw: Translation<typeof english>;
