import { define } from '../../lib/define.js';
import { providePrinter } from '../shared/paper.js';
import { LikelyDates } from './calendar/calendar.js';
import { printSummary } from './print/print.js';
import { Take } from './take.js';

providePrinter(printSummary);
define('tx-calendar', LikelyDates);

// The last one: with it the part is here.
define('tx-take', Take);
