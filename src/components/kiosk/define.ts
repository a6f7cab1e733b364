import { define } from '../../lib/define.js';
import { KioskQuiz } from './quiz/kiosk-quiz.js';
import { KioskResult } from './result/kiosk-result.js';
import { KioskPages } from './result/pages.js';
import { KioskAttract } from './shell/attract.js';
import { Kiosk } from './shell/kiosk.js';
import { KioskPick } from './shell/pick.js';
import { KioskStaff } from './shell/staff.js';

define('tx-kiosk-attract', KioskAttract);
define('tx-kiosk-pick', KioskPick);
define('tx-kiosk-quiz', KioskQuiz);
define('tx-kiosk-pages', KioskPages);
define('tx-kiosk-result', KioskResult);
define('tx-kiosk-staff', KioskStaff);

// The last one: with it the part is here.
define('tx-kiosk', Kiosk);
