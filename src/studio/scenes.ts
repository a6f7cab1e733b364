/** What of the widget the studio shows: its first steps, and a result with each verdict. */
export const SCENES = [
  ['start', 'Start'], ['quiz', 'Quiz'], ['result', 'Result'], ['ask', 'Ask first'], ['open', 'Not answered'], ['not-now', 'Not now'],
] as const;

export type Scene = (typeof SCENES)[number][0];
export type SceneConcern = 'face' | 'hair' | 'body';

/** The widget as a page knows it. */
export interface PreviewWidget extends HTMLElement {
  config: unknown;
  readonly updateComplete: Promise<boolean>;
  reset(): void;
  start(concern?: string): void;
  goTo(step: string): void;
  setAnswers(answers: object): unknown;
}

const PLAN: Readonly<Record<SceneConcern, object>> = {
  face: { goal: 'face-lines', severity: 'some', area: 'medium', sun: 'neither' },
  hair: { goal: 'hair-female', severity: 'some', duration: '1-5', area: 'medium' },
  body: { goal: 'body-cellulite', severity: 'some', area: 'medium', weight: 'steady' },
};
const HEALTHY = { age: '35-54', today: ['none'], ever: ['none'] };
const HEALTH: Readonly<Partial<Record<Scene, object>>> = { ask: { ever: ['epilepsy'] }, 'not-now': { today: ['pregnant'] } };
/** More than a quiz has questions. */
const MOST_PRESSES = 12;

const frame = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => resolve()); });

/**
 * Shows a scene, until another one is asked for. Health answers clear nobody unless they are given on screen, so here they
 * are: with the widget's own button.
 */
export async function showScene(widget: PreviewWidget, scene: Scene, concern: SceneConcern, signal: AbortSignal): Promise<void> {
  widget.reset();
  if (scene === 'start') return;
  if (scene === 'quiz') {
    widget.start(concern);
    return;
  }
  if (scene === 'open') {
    widget.setAnswers(PLAN[concern]);
    return;
  }
  widget.setAnswers({ ...PLAN[concern], ...HEALTHY, ...HEALTH[scene] });
  widget.goTo('age');
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await widget.updateComplete;
    await frame();
    const quiz = widget.shadowRoot?.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('tx-quiz');
    await quiz?.updateComplete;
    const proceed = quiz?.shadowRoot?.querySelector<HTMLButtonElement>('button.p');
    if (!proceed || signal.aborted) return;
    proceed.click();
  }
}
