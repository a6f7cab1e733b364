import { VERSION } from '../../lib/version.js';
import type { Checked, CheckedClass } from '../checked.js';
import { triedRules } from '../checks/safety.js';
import type { Facts } from '../facts.js';
import { colourOf } from './colour.js';
import { hashOf } from './hash.js';
import { hasInterestLine } from './interest-line.js';
import { keptNames } from './kept.js';
import { problemsOf } from './problems.js';
import { requestsOf } from './requests.js';
import { isOurs, scriptTags } from './scripts.js';
import { spokenBy } from './spoken.js';
import type { Watch } from './watch.js';

/** Photos that a policy of the page may refuse. */
const photosOf = ({ settings: { settings } }: Checked): readonly string[] =>
  settings.stories.flatMap(({ photos }) => (photos ? [photos.before.src, photos.after.src] : []));

/** Everything there is to know of a widget and its page; `before` is when the panel came. */
export async function gatherFacts(widget: Checked, watch: Watch, before: DOMHighResTimeStamp): Promise<Facts> {
  const { version = '', clash = false } = widget.constructor as CheckedClass;
  const scripts = scriptTags().map(({ src }) => src);
  const configSrc = widget.getAttribute('config-src');
  const named = [...photosOf(widget), ...(configSrc ? [configSrc] : [])];
  const { settings, today } = widget.settings;
  const hash = await hashOf(scripts[0]);
  return {
    today, settings, hash,
    page: `${location.origin}${location.pathname}`,
    problems: problemsOf(widget),
    versions: { widget: version, check: VERSION },
    scripts,
    hasOtherVersion: clash,
    blocked: watch.blocked((address) => isOurs(address, scripts) || named.some((one) => address.endsWith(one))),
    spoken: spokenBy(widget),
    colour: colourOf(widget),
    requests: requestsOf(scripts, configSrc),
    kept: keptNames(),
    hasInterestLine: hasInterestLine(widget),
    shift: watch.shiftUnder(widget, before),
    rules: triedRules(),
  };
}
