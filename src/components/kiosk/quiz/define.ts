import { define } from '../../../lib/define.js';
import { KioskQuiz } from './kiosk-quiz.js';

define('tx-kiosk-quiz', KioskQuiz);
