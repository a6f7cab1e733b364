import { define } from '../../lib/define.js';
import { Take } from './take.js';

// The last one: with it the part is here.
define('tx-take', Take);
