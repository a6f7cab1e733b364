import type { Translation } from '../../translation.js';
import type { works as english } from '../../en/detail/works.js';
import { bodyWorks } from './works-body.js';
import { faceWorks } from './works-face.js';
import { hairWorks } from './works-hair.js';

/** What studies found for each goal, for and against. */
export const works: Translation<typeof english> = { ...faceWorks, ...hairWorks, ...bodyWorks };
