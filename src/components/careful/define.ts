import { define } from '../../lib/define.js';
import { CauseFirst } from '../result/cause.js';
import { provideCarefulNotices } from '../result/careful-notices.js';
import { GoalList } from '../result/goals.js';
import { Letter } from '../result/letter.js';
import { NotNow } from '../result/not-now.js';
import { carefulNotices } from './doctor-first.js';

provideCarefulNotices(carefulNotices);
define('tx-letter', Letter);
define('tx-goals', GoalList);
define('tx-cause', CauseFirst);
// The last one: with it the part is here.
define('tx-not-now', NotNow);
