import { showSurvey } from './shared/survey.js';

/** Only so that the robot can see which page of the form is up. */
window.survey = showSurvey(document.getElementById('place'));
