import { define } from '../../lib/define.js';
import { Clinics } from './clinics.js';
import { OwnPage } from './own-page.js';

define('tx-own-page', OwnPage);
// The last one: with it the part is here.
define('tx-clinics', Clinics);
