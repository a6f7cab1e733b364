/** What of the widget the studio shows: its first steps, and a result with each verdict. */
export declare const SCENES: readonly [readonly ["start", "Start"], readonly ["quiz", "Quiz"], readonly ["result", "Result"], readonly ["ask", "Ask first"], readonly ["open", "Not answered"], readonly ["not-now", "Not now"]];
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
/**
 * Shows a scene, until another one is asked for. Health answers clear nobody unless they are given on screen, so here they
 * are: with the widget's own button.
 */
export declare function showScene(widget: PreviewWidget, scene: Scene, concern: SceneConcern, signal: AbortSignal): Promise<void>;
