import { PROTOCOLS } from '../content/figures.js';
import { ESTIMATE_GOALS, type EstimateGoal } from '../model/answers.js';
import type { ReadingContext } from './context.js';
import type { Report } from './problems.js';
import type { Config } from './schema.js';
import type { ProtocolOverride, Settings } from './settings.js';

type OwnProtocols = NonNullable<Config['protocols']>;
type OwnProtocol = NonNullable<OwnProtocols[EstimateGoal]>;

/** An owner's own figures, by goal. */
export function readProtocols(protocols: OwnProtocols, { pathOf, report }: ReadingContext): Settings['protocols'] {
  const own = Object.create(null) as Partial<Record<EstimateGoal, ProtocolOverride>>;
  for (const goal of ESTIMATE_GOALS) {
    const protocol = protocols[goal];
    if (protocol) own[goal] = readProtocol(protocol, goal, pathOf(`protocols.${goal}`), report);
  }
  return own;
}

/** The figures whose numbers run upwards, with top-ups no closer together than the visits of the course. */
function readProtocol(given: OwnProtocol, goal: EstimateGoal, path: string, report: Report): ProtocolOverride {
  const { sessions, gapDays, upkeepGapDays: upkeep } = given;
  const isRising = (name: string, ...figures: readonly number[]): boolean => {
    const isInOrder = figures.every((figure, index) => figure >= (figures[index - 1] ?? 0));
    if (!isInOrder) report('badOrder', `${path}.${name}`, figures.map((figure) => (figure < Infinity ? figure : 'none')).join(', '));
    return isInOrder;
  };
  const own: { -readonly [K in keyof ProtocolOverride]: ProtocolOverride[K] } = {};
  if (sessions && isRising('sessions', sessions.low, sessions.typical, sessions.high)) own.sessions = sessions;
  if (gapDays && isRising('gapDays', gapDays.low, gapDays.typical, gapDays.high)) own.gapDays = gapDays;
  // No top-ups are the longest gap there is; the longest gap gives the fewest visits.
  const gaps = upkeep && [upkeep.shortest, upkeep.typical, upkeep.longest].map((gap) => gap ?? Infinity);
  if (upkeep && gaps && isRising('upkeepGapDays', ...gaps)) {
    own.upkeepGapDays = { low: upkeep.longest, typical: upkeep.typical, high: upkeep.shortest };
  }
  const builtIn = PROTOCOLS[goal];
  const courseGap = (own.gapDays ?? builtIn.gapDays).typical;
  if (courseGap <= ((own.upkeepGapDays ?? builtIn.upkeepGapDays).high ?? Infinity)) return own;
  report('badGap', path, courseGap);
  return own.sessions ? { sessions: own.sessions } : {};
}
