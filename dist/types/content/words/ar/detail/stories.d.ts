import type { Translation } from '../../translation.js';
import type { stories as english } from '../../en/detail/stories.js';
export declare const stories: Translation<typeof english>;
