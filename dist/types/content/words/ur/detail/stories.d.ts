import type { stories as english } from '../../en/detail/stories.js';
import type { Translation } from '../../translation.js';
/** What stands with stories and photos of an owner. The stories themselves are the owner's words. */
export declare const stories: Translation<typeof english>;
