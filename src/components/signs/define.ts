import { define } from '../../lib/define.js';
import { Explain } from '../shared/explain.js';
import { RedFlags } from './red-flags.js';

define('tx-explain', Explain);
define('tx-red-flags', RedFlags);
