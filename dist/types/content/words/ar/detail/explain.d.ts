import type { Translation } from '../../translation.js';
import type { explain as english } from '../../en/detail/explain.js';
/** Labels around sources and figures, and of the sections that explain: how it works, proof, safety, choosing, care. */
export declare const explain: Translation<typeof english>;
