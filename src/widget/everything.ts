import '../components/quiz/define.js';
import '../components/result/define.js';
import '../components/careful/define.js';
import '../components/link/define.js';
import '../components/signs/define.js';
import '../components/detail/define.js';
import '../components/take/define.js';
import '../components/contact/define.js';
import '../components/clinics/define.js';
import '../components/kiosk/define.js';

import * as journey from '../state/journey.js';
import * as link from '../state/link.js';
import * as plan from '../state/plan.js';
import * as document from './document.js';
import { provideParts } from './parts.js';
import * as setup from './setup.js';

// Imported where nothing may be waited for: every part is here before the first widget is.
provideParts({ setup, document, journey, plan, link });
