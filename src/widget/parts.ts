import type { Problem } from '../config/settings.js';

/** Parts of the widget that load when they are needed. In the one-file build they are here from the start. */
export type PartName = 'setup' | 'quiz' | 'result';

/** What the owner is told of a part that could not be had. */
export function missingPart(name: PartName, error: unknown): Problem {
  return {
    code: 'TX-LOAD-001', path: name, found: String(error).slice(0, 120), expected: 'a file of the widget',
    fix: 'Copy the whole dist/cdn folder, chunks included, and allow it in the content security policy.',
  };
}

type Setup = typeof import('./setup.js');
type Plan = typeof import('../state/plan.js');

const here: { setup?: Setup; plan?: Plan } = {};

/** Makes parts known that came with the script itself. */
export function provideParts(setup: Setup, plan: Plan): void {
  here.setup = setup;
  here.plan = plan;
}

/** Reads an owner's set-up; `undefined` while it is on its way. */
export const setupPart = (): Setup | undefined => here.setup;
/** Works out a visit; `undefined` while it is on its way. */
export const planPart = (): Plan | undefined => here.plan;

/** Whether a part is here already. */
export function hasPart(name: PartName): boolean {
  if (name === 'setup') return here.setup !== undefined;
  if (name === 'quiz') return customElements.get('tx-quiz') !== undefined;
  return customElements.get('tx-result') !== undefined && here.plan !== undefined;
}

const LOADERS: Readonly<Record<PartName, () => Promise<unknown>>> = {
  setup: async () => {
    here.setup = await import('./setup.js');
  },
  quiz: () => import('../components/quiz/define.js'),
  result: async () => {
    const [plan] = await Promise.all([import('../state/plan.js'), import('../components/result/define.js')]);
    here.plan = plan;
  },
};

/** Brings a part; rejects where its file cannot be had. A later call tries again. */
export async function loadPart(name: PartName): Promise<void> {
  if (!hasPart(name)) await LOADERS[name]();
}
