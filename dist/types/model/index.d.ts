/** The model of treatment-explorer: plain functions, usable in a browser and in Node. */
export * from './answers.js';
export * from './cost.js';
export * from './dates.js';
export * from './difference.js';
export * from './estimate.js';
export * from './outcome.js';
export * from './plan-code.js';
export * from './practitioners.js';
export * from './protocol.js';
export * from './questions.js';
export * from './range.js';
export * from './schedule.js';
export * from './screening.js';
export * from './summary.js';
export * from './suppose.js';
