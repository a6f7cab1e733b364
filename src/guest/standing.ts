import type { Guest } from './guest.js';
import type { HostPage } from './host-page.js';
import type { HostState } from './kit/host.js';
import { type Concern, Visitor } from './visitor.js';

/** What of the standing promises a page makes impossible by its own nature; each is told with its reason where it is used. */
export interface Allowances {
  /** Warnings that the page is to hear, one for each. */
  readonly warnings?: readonly RegExp[];
  /** Trouble that is the page's own: it would be there without a guest. */
  readonly ownTroubles?: RegExp;
  /** What the visitor comes for; one of the three by the page's own text unless told. */
  readonly concern?: Concern;
  /** The widget's script in another form, such as one with a fault. */
  readonly script?: string;
  /** Done to the page before the visit begins. */
  readonly before?: (guest: Guest) => Promise<void>;
}

const listOf = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`),
  ...before.filter((one) => !after.includes(one)).map((one) => `- ${one}`),
];

/** What of the page is not as it was without the guest. */
export function differences(before: HostState, after: HostState): readonly string[] {
  const marks = ({ builtIns }: HostState): readonly string[] => Object.entries(builtIns).map(([name, mark]) => `${name} ${mark}`);
  return [
    ...listOf(before.handlers, after.handlers).map((one) => `handler ${one}`),
    ...listOf(before.acts, after.acts).map((one) => `act ${one}`),
    ...listOf(before.stores, after.stores).map((one) => `kept ${one}`),
    ...listOf(before.said, after.said).map((one) => `console ${one}`),
    ...(before.intervals === after.intervals ? [] : [`intervals ${before.intervals} became ${after.intervals}`]),
    ...listOf(before.globals, after.globals).map((one) => `global ${one}`),
    ...listOf(marks(before), marks(after)).map((one) => `built-in ${one}`),
    ...listOf(before.dom, after.dom).map((one) => `document ${one}`),
    ...listOf(before.looks, after.looks).map((one) => `look ${one}`),
    ...(before.trail === after.trail ? [] : [`trail ${after.trail}`]),
    ...(before.title === after.title ? [] : [`title ${after.title}`]),
  ];
}

/** Everything asked for, as the site, the proxy and the browser itself saw it, without what no server hears of. */
function requests({ engine, site }: Guest): readonly string[] {
  const told = engine.asked.filter((url) => !/^(data|blob|about):/.test(url)).map((url) => `by the browser ${url.replace(site.origin, '')}`);
  return [...site.paths, ...told].map((path) => path.replace(/page-\d+/, 'page')).filter((path) => !path.endsWith('/favicon.ico'));
}

/** Each concern on some of the pages, and the same one every time: numbers, such as that of a port, do not count. */
function concernOn(page: HostPage): Concern {
  let sum = 0;
  for (const letter of JSON.stringify(page).replace(/\d/g, '')) sum += letter.charCodeAt(0);
  return (['Face', 'Hair', 'Body'] as const)[sum % 3] ?? 'Face';
}

function hold(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(`On this page it does not hold:\n${broken.join('\n')}`);
}

/**
 * The whole journey of a visitor on this page, with everything that has to hold on every page: no error, no request but
 * the page's own, the page as it would be without the guest, the widget shown, legible, reached by Tab and by mouse.
 * Throws with all that does not hold.
 */
export async function standsOn(guest: Guest, page: HostPage, allowances: Allowances = {}): Promise<void> {
  const { warnings = [], ownTroubles, concern = concernOn(page), script, before } = allowances;
  const broken: string[] = [];
  const check = (what: string, found: readonly string[]): void => { for (const one of found) broken.push(`${what}: ${one}`); };

  await guest.open(page, { script: '' });
  const alone = await guest.ask('hostState');
  const { warnings: warnedAlone } = await guest.ask('witnessed');
  const askedAlone = requests(guest);

  await guest.open(page, script === undefined ? {} : { script });
  await before?.(guest);
  const visitor = new Visitor(guest);
  await visitor.waitForStart();
  const { width, height, scrolled } = await guest.ask('place');
  if (width < 200 || height < 200) broken.push(`the widget is ${width} by ${height} px`);
  if (scrolled !== 0) broken.push(`the page is scrolled by ${scrolled} px`);
  if ((await guest.ask('focus')).inside) broken.push('the widget has taken the focus at load');
  check('first screen', await guest.ask('illegible'));
  // A script that has changed the page is tried no further than needed.
  if (script !== undefined) {
    const changed = differences(alone, await guest.ask('hostState'));
    check('the page', changed);
    if (changed.length > 0) check('request', listOf(askedAlone, requests(guest)));
    if (changed.length > 0) hold(broken);
  }
  await visitor.tabIn();
  await visitor.visit(concern);
  check('result', await guest.ask('illegible'));

  check('the page', differences(alone, await guest.ask('hostState')));
  await guest.ask('emptyStores');
  const isOwn = (trouble: string): boolean => ownTroubles?.test(trouble) ?? false;
  check('trouble', (await guest.troubles()).filter((trouble) => !isOwn(trouble)));
  check('request', listOf(askedAlone, requests(guest)));
  const heard = (await guest.ask('witnessed')).warnings.filter((warning) => !warnedAlone.includes(warning));
  check('warning', heard.filter((warning) => !warnings.some((known) => known.test(warning))));
  for (const known of warnings) if (heard.filter((warning) => known.test(warning)).length !== 1) broken.push(`the warning ${known} was not said once`);
  hold(broken);
}
