/** What keeps a visit and moves it. A part of its own: before the first choice there is nothing to keep. */
export { isSameStart, visitFor, visitGoingTo, visitStarting } from './begin.js';
export { viewOf } from './view.js';
export { NEW_VISIT, nextVisit, withPageAnswers } from './visit.js';
