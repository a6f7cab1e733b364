import type { Requested } from '../facts.js';
/** What was asked for besides the script: its own files, and the file that `config-src` names. Once each. */
export declare function requestsOf(scripts: readonly string[], configSrc: string | null): readonly Requested[];
