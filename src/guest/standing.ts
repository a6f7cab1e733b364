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
  /** Stops before the widget is reached by Tab are not counted, and Tab is not tried, where the page takes it away. */
  readonly noTab?: string;
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
    ...listOf(before.globals, after.globals).map((one) => `global ${one}`),
    ...listOf(marks(before), marks(after)).map((one) => `built-in ${one}`),
    ...listOf(before.dom, after.dom).map((one) => `document ${one}`),
    ...listOf(before.looks, after.looks).map((one) => `look ${one}`),
    ...(before.title === after.title ? [] : [`title ${after.title}`]),
  ];
}

/**
 * The whole journey of a visitor on this page, with everything that has to hold on every page: no error, no request but
 * the page's own, the page as it would be without the guest, the widget shown, legible, reached by Tab and by mouse.
 * Throws with all that does not hold.
 */
export async function standsOn(guest: Guest, page: HostPage, allowances: Allowances = {}): Promise<void> {
  const { warnings = [], ownTroubles, noTab, concern = 'Face', script, before } = allowances;
  const broken: string[] = [];
  const check = (what: string, found: readonly string[]): void => { for (const one of found) broken.push(`${what}: ${one}`); };

  await guest.open(page, { script: '' });
  const alone = await guest.ask('hostState');
  const pathsAlone = guest.site.paths.map((path) => path.replace(/page-\d+/, 'page'));

  await guest.open(page, script === undefined ? {} : { script });
  await before?.(guest);
  const trail = await guest.ask('trail');
  const visitor = new Visitor(guest);
  await visitor.waitForStart();
  const { width, height, scrolled } = await guest.ask('place');
  if (width < 200 || height < 200) broken.push(`the widget is ${width} by ${height} px`);
  if (scrolled !== 0) broken.push(`the page is scrolled by ${scrolled} px`);
  if ((await guest.ask('focus')).inside) broken.push('the widget has taken the focus at load');
  check('first screen', await guest.ask('illegible'));
  if (!noTab) await visitor.tabIn();
  await visitor.visit(concern);
  check('result', await guest.ask('illegible'));

  const { address, steps } = await guest.ask('trail');
  if (address !== trail.address || steps !== trail.steps) broken.push(`the address is ${address}, ${steps - trail.steps} steps further`);
  check('the page', differences(alone, await guest.ask('hostState')));
  const isOwn = (trouble: string): boolean => ownTroubles?.test(trouble) ?? false;
  check('trouble', (await guest.troubles()).filter((trouble) => !isOwn(trouble)));
  check('request', listOf(pathsAlone, guest.site.paths.map((path) => path.replace(/page-\d+/, 'page'))));
  const heard = (await guest.ask('witnessed')).warnings.filter((warning) => warning.includes('treatment-explorer') || warning.includes('TX-'));
  check('warning', heard.filter((warning) => !warnings.some((known) => known.test(warning))));
  for (const known of warnings) if (heard.filter((warning) => known.test(warning)).length !== 1) broken.push(`the warning ${known} was not said once`);
  if (broken.length > 0) throw new Error(`On this page it does not hold:\n${broken.join('\n')}`);
}
