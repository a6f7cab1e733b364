import { define } from '../../lib/define.js';
import { LinkNotice } from './link-note.js';
import { QuestionCard } from './question.js';
import { Quiz } from './quiz.js';

define('tx-question', QuestionCard);
define('tx-link-note', LinkNotice);
define('tx-quiz', Quiz);
