import { register } from './widget/register.js';
import { watchScriptTags } from './widget/script-watch.js';
import { ASKED_FOR, OWN_COMPUTER } from './widget/self-check-wanted.js';

// The module a page loads from a host: the first screen now, every room as a file of its own when it is needed.
register();
watchScriptTags();

{
  const bring = (): unknown => import('./check/run.js');
  const { search, hostname } = location;
  if (ASKED_FOR.test(search)) bring();
  // There it comes with a fault: a page in order stays as its visitors see it.
  else if (OWN_COMPUTER.test(hostname)) addEventListener('tx-error', bring);
}
