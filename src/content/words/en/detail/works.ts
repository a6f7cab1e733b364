import type { ByEstimateGoal, WorksWords } from '../../shapes.js';
import { bodyWorks } from './works-body.js';
import { faceWorks } from './works-face.js';
import { hairWorks } from './works-hair.js';

/** What studies found for each goal, for and against. */
export const works: ByEstimateGoal<WorksWords> = { ...faceWorks, ...hairWorks, ...bodyWorks };
