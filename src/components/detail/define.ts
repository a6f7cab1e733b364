import '../signs/define.js';

import { define } from '../../lib/define.js';
import { Afterwards } from './afterwards/afterwards.js';
import { UnderstandingCheck } from './check/check.js';
import { ClinicianView } from './clinician/clinician.js';
import { Compare } from './compare/compare.js';
import { How } from './how/how.js';
import { Method } from './method/method.js';
import { Myths } from './myths/myths.js';
import { Practitioner } from './practitioner/practitioner.js';
import { QuoteForm } from './quote/quote.js';
import { QuoteNote } from './quote/quote-note.js';
import { RecipeNote } from './recipe/recipe.js';
import { Safety } from './safety/safety.js';
import { Trial } from './works/trial.js';
import { BeforeAfter } from './stories/before-after.js';
import { Stories } from './stories/stories.js';
import { Works } from './works/works.js';

define('tx-recipe', RecipeNote);
define('tx-how', How);
define('tx-works', Works);
define('tx-trial', Trial);
define('tx-compare', Compare);
define('tx-clinician', ClinicianView);
define('tx-check', UnderstandingCheck);
define('tx-safety', Safety);
define('tx-myths', Myths);
define('tx-before-after', BeforeAfter);
define('tx-stories', Stories);
define('tx-practitioner', Practitioner);
define('tx-afterwards', Afterwards);
define('tx-quote', QuoteForm);
define('tx-quote-note', QuoteNote);
// The last one: with it the part is here.
define('tx-method', Method);
