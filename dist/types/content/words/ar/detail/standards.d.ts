import type { Translation } from '../../translation.js';
import type { standards as english } from '../../en/detail/standards.js';
/** Our own check against the IPDAS list for decision aids, in our words. Points on tests for an illness are left out. */
export declare const standards: Translation<typeof english>;
