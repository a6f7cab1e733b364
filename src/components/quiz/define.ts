import { define } from '../../lib/define.js';
import { QuestionCard } from './question.js';
import { Quiz } from './quiz.js';

define('tx-question', QuestionCard);
define('tx-quiz', Quiz);
