import { define } from '../../lib/define.js';
import { LinkNotice } from './link-note.js';

define('tx-link-note', LinkNotice);
