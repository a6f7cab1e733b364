import type { OnDemand } from '../state/explorer.js';

/** Parts of the widget that load when they are needed. In the one-file build they are here from the start. */
export type PartName = 'setup' | 'quiz' | 'result' | 'careful' | 'link' | OnDemand;

type Setup = typeof import('./setup.js');
type Journey = typeof import('../state/journey.js');
type Plan = typeof import('../state/plan.js');
type Link = typeof import('../state/link.js');

/** Called by a widget's name for it once the set-up is here, whoever asked for it. */
export const setupWaiters = new Set<() => void>();

const here: { setup?: Setup; journey?: Journey; plan?: Plan; link?: Link } = {};

/** Makes parts known that came with the script itself. */
export function provideParts(parts: Required<typeof here>): void {
  Object.assign(here, parts);
}

/** Reads an owner's set-up; `undefined` while it is on its way. */
export const setupPart = (): Setup | undefined => here.setup;
/** Keeps a visit and moves it; `undefined` while it is on its way. */
export const journeyPart = (): Journey | undefined => here.journey;
/** Works out a visit; `undefined` while it is on its way. */
export const planPart = (): Plan | undefined => here.plan;
/** Reads a link to a plan; `undefined` while it is on its way. */
export const linkPart = (): Link | undefined => here.link;

/** The element that a part brings last. */
const BROUGHT: Readonly<Record<Exclude<PartName, 'setup'>, string>> = {
  quiz: 'tx-quiz', result: 'tx-result', careful: 'tx-not-now', link: 'tx-link-note', signs: 'tx-red-flags', detail: 'tx-method', take: 'tx-take',
};

/** Whether a part is here already. */
export function hasPart(name: PartName): boolean {
  if (name === 'setup') return here.setup !== undefined;
  // The plan comes with the journey.
  if ((name === 'quiz' && !here.journey) || (name === 'result' && !here.plan) || (name === 'link' && !here.link)) return false;
  return customElements.get(BROUGHT[name]) !== undefined;
}

const LOADERS: Readonly<Record<PartName, () => Promise<unknown>>> = {
  setup: async () => {
    const setup = await import('./setup.js');
    await setup.accentReady();
    if (here.setup) return;
    here.setup = setup;
    for (const tell of setupWaiters) tell();
  },
  quiz: async () => {
    const [journey] = await Promise.all([import('../state/journey.js'), import('../components/quiz/define.js')]);
    here.journey = journey;
  },
  result: async () => {
    const [journey, plan] = await Promise.all([
      import('../state/journey.js'), import('../state/plan.js'), import('../components/result/define.js'),
    ]);
    here.journey = journey;
    here.plan = plan;
  },
  link: async () => {
    const [link] = await Promise.all([import('../state/link.js'), import('../components/link/define.js')]);
    here.link = link;
  },
  careful: () => import('../components/careful/define.js'),
  signs: () => import('../components/signs/define.js'),
  detail: () => import('../components/detail/define.js'),
  take: () => import('../components/take/define.js'),
};

/** Brings a part; rejects where its file cannot be had. A later call tries again. */
export async function loadPart(name: PartName): Promise<void> {
  if (!hasPart(name)) await LOADERS[name]();
}
