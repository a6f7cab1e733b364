import { define } from '../../../lib/define.js';
import { KioskPages } from './pages.js';
import { KioskResult } from './kiosk-result.js';

define('tx-kiosk-pages', KioskPages);
define('tx-kiosk-result', KioskResult);
