import { define } from '../../lib/define.js';
import { Contact } from './contact.js';

define('tx-contact', Contact);
