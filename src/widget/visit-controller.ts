import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Summary } from '../model/summary.js';
import { FIRST_VIEW, NOTHING_WORKED_OUT, type VisitView, type WorkedOut } from '../state/explorer.js';
import type { Step, VisitState } from '../state/visit.js';
import type { PartController } from './part-controller.js';
import { journeyPart, linkPart, planPart } from './parts.js';
import type { SettingsController } from './settings-controller.js';

type Journey = NonNullable<ReturnType<typeof journeyPart>>;

/** A change of the visit. */
export type Move = (visit: VisitState, journey: Journey) => VisitState;

/**
 * One visit: where it begins, and every move of it. Moves made while the part that keeps a visit is on its way are kept
 * in order and made when it is here.
 */
export class VisitController implements ReactiveController {
  /** Whether the last move was the visitor's own. */
  takesFocus = false;

  private state: VisitState | undefined = undefined;
  /** The visit as it began: untouched as long as it is this one. */
  private beginning: VisitState | undefined = undefined;
  private waiting: Move[] = [];
  /** Whether one of those that wait opens a link. */
  private opensLink = false;
  /** What was worked out last, and what from. */
  private last: { readonly from: readonly unknown[]; readonly seen: VisitView & WorkedOut } | undefined = undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly settings: SettingsController,
    private readonly parts: PartController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isWaiting) this.tryAgain();
  }

  /** Whether what keeps a visit is here, and what reads a link where there is one. */
  private get canMove(): boolean {
    return Boolean(journeyPart() && (linkPart() || !this.opensLink));
  }

  get step(): Step {
    return this.state?.step ?? 'concern';
  }

  /** Whether the first screen cannot be shown, since the visit is meant to be past it. */
  get isWaiting(): boolean {
    return !this.canMove && (this.waiting.length > 0 || this.settings.settings.concern !== '');
  }

  /** What the parts of the widget see of the visit: the same object until something it follows from has changed. */
  get seen(): VisitView & WorkedOut {
    const { state } = this;
    const { settings, today } = this.settings;
    const [journey, plan] = [journeyPart(), planPart()];
    const from = [state, settings, today, journey, plan];
    if (!this.last || !isSame(from, this.last.from)) {
      const view = (state && journey?.viewOf(state)) ?? FIRST_VIEW;
      this.last = { from, seen: { ...view, ...((state?.given.goal && plan?.workOut(state, settings, today)) || NOTHING_WORKED_OUT) } };
    }
    return this.last.seen;
  }

  move(move: Move, takesFocus: boolean): void {
    this.takesFocus = takesFocus;
    this.waiting.push(move);
    this.settle();
    if (this.isWaiting) this.tryAgain();
    this.host.requestUpdate();
  }

  /** Opens the plan that a fragment of the page's address holds. */
  open(fragment: string): void {
    this.opensLink = true;
    this.move((visit) => linkPart()?.visitOfLink(visit, fragment, this.settings.speak) ?? visit, false);
  }

  /** Begins where the settings say, unless somebody has moved the visit since, and makes every move that waits. */
  settle(): void {
    const journey = journeyPart();
    if (!journey || !this.canMove) return;
    this.opensLink = false;
    const begins = journey.visitFor(this.settings.settings);
    const isUntouched = this.state === this.beginning;
    if (isUntouched && !(this.beginning && journey.isSameStart(begins, this.beginning))) this.state = this.beginning = begins;
    for (const move of this.waiting.splice(0)) this.state = move(this.state ?? begins, journey);
  }

  /** Begins anew where the settings say. */
  restart(takesFocus: boolean): void {
    this.waiting = [];
    this.opensLink = false;
    this.parts.failed = undefined;
    this.state = this.beginning = undefined;
    this.takesFocus = takesFocus;
    this.settle();
    this.host.requestUpdate();
  }

  /** Asks again for what is missing. */
  tryAgain(): void {
    if (this.canMove) void this.parts.prepare(this.seen);
    else void this.parts.need('quiz', ...(this.opensLink ? ['link' as const] : []));
  }

  summary(): Summary | null {
    this.settle();
    const { settings, today } = this.settings;
    return (this.state && planPart()?.summarise(this.state, settings, today)) ?? null;
  }
}

/** Whether two lists hold the same things. */
export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
