import type { labels as english } from '../../en/result/labels.js';
import type { Translation } from '../../translation.js';
export declare const labels: Translation<typeof english>;
