import type { Translation } from '../../translation.js';
import type { labels as english } from '../../en/result/labels.js';
export declare const labels: Translation<typeof english>;
