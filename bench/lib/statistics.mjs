// Medians, spreads, and how sure a ratio is.

/** The value below which this share of the sample lies, between two of them where it falls there. */
export function quantile(sample, share) {
  const sorted = [...sample].sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  return sorted[below] + (sorted[Math.ceil(place)] - sorted[below]) * (place - below);
}

export const median = (sample) => quantile(sample, 0.5);

/** Always the same row of numbers, so that a saved run gives the same intervals when it is printed again. */
function chance(seed = 7) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const RESAMPLES = 2000;

/**
 * A figure of a run and its bootstrap 90 % interval: repetitions are drawn again and again with replacement, and the
 * figure is worked out anew from each draw. A repetition keeps all its subjects together.
 */
export function bootstrap(repetitions, figure) {
  const random = chance();
  const draws = Array.from({ length: RESAMPLES }, () => figure(repetitions.map(() => repetitions[Math.floor(random() * repetitions.length)])));
  const usable = draws.filter((value) => !Number.isNaN(value));
  return { value: figure(repetitions), low: quantile(usable, 0.05), high: quantile(usable, 0.95) };
}

/** What y gains with each x, by least squares. */
export function slope(points) {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const rise = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return rise / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
