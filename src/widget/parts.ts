import type { OnDemand } from '../state/explorer.js';

/** Parts of the widget that load when they are needed. In the one-file build they are here from the start. */
export type PartName = 'setup' | 'quiz' | 'result' | 'careful' | 'link' | OnDemand;

type Setup = typeof import('./setup.js');
type Document = typeof import('./document.js');
type Journey = typeof import('../state/journey.js');
type Plan = typeof import('../state/plan.js');
type Link = typeof import('../state/link.js');

/** Called by a widget's name for it once the set-up is here, whoever asked for it. */
export const setupWaiters = new Set<() => void>();

const here: { setup?: Setup; document?: Document; journey?: Journey; plan?: Plan; link?: Link } = {};

/** Makes parts known that came with the script itself. */
export function provideParts(parts: Required<typeof here>): void {
  Object.assign(here, parts);
  for (const name of Object.keys(LOADERS) as PartName[]) come.add(name);
}

/** Whether a widget of this page has a set-up that is more than attributes. */
let isDocumentWanted = false;

export function wantDocument(): void {
  isDocumentWanted = true;
}

/** Reads an owner's set-up; `undefined` while it, or the document part where that is needed too, is on its way. */
export const setupPart = (needsDocument = isDocumentWanted): Setup | undefined => (needsDocument && !here.document ? undefined : here.setup);
/** Reads what is more than attributes; `undefined` on a page that has none. */
export const documentPart = (): Document | undefined => here.document;
/** Keeps a visit and moves it; `undefined` while it is on its way. */
export const journeyPart = (): Journey | undefined => here.journey;
/** Works out a visit; `undefined` while it is on its way. */
export const planPart = (): Plan | undefined => here.plan;
/** Reads a link to a plan; `undefined` while it is on its way. */
export const linkPart = (): Link | undefined => here.link;

/** Parts that have come. */
const come = new Set<PartName>();

/** Whether a part is here already. */
export function hasPart(name: PartName): boolean {
  return name === 'setup' ? setupPart() !== undefined : come.has(name);
}

const LOADERS: Readonly<Record<PartName, () => Promise<unknown>>> = {
  setup: async () => {
    const [setup, document] = await Promise.all([import('./setup.js'), isDocumentWanted ? import('./document.js') : undefined]);
    await setup.lookReady();
    if (setupPart()) return;
    here.setup = setup;
    if (document) here.document = document;
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
  contact: () => import('../components/contact/define.js'),
};

/** Brings a part; rejects where its file cannot be had. A later call tries again. */
export async function loadPart(name: PartName): Promise<void> {
  if (hasPart(name)) return;
  await LOADERS[name]();
  come.add(name);
}
