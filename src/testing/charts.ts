import type { ChartData, ChartRow } from '../components/charts/chart-data.js';
import type { Drawer, DrawInput } from '../components/charts/drawing.js';

/** A row of a chart with nothing in it but what a test names. */
export function rowOf(row: Partial<ChartRow> = {}): ChartRow {
  return { label: '', value: '', note: '', isOwn: false, band: null, likely: null, points: [], ...row };
}

/** A chart of two rows and their table, with what a test changes. */
export function chartDataOf(change: Partial<ChartData> = {}): ChartData {
  return {
    kind: 'sessions', sentence: 'Lines: about 4 sessions, 3 to 6.', check: null,
    rows: [
      rowOf({ label: 'Lines', value: '4', note: '(3 to 6)', isOwn: true, band: { low: 3, high: 6 }, likely: 4 }),
      rowOf({ label: 'Scars', value: '5', note: '(3 to 7)', band: { low: 3, high: 7 }, likely: 5 }),
    ],
    axis: { max: 8, ticks: [{ at: 0, text: '0' }, { at: 4, text: '4' }, { at: 8, text: '8' }] },
    legend: [{ mark: 'band', text: 'Lowest to highest' }, { mark: 'likely', text: 'Likely' }],
    table: {
      caption: 'Sessions', head: ['Goal', 'Fewest', 'Likely', 'Most'],
      rows: [{ name: 'Lines', cells: ['3', '4', '6'] }, { name: 'Scars', cells: ['3', '5', '7'] }],
    },
    words: { showTable: 'Show as a table', hideTable: 'Hide the table' },
    ...change,
  };
}

/** A drawer that draws nothing and remembers everything. */
export class DrawerSpy {
  readonly made: DrawInput[] = [];
  readonly updates: { readonly input: DrawInput; readonly moves: boolean }[] = [];
  destroyed = 0;

  readonly draw: Drawer = (_canvas, input) => {
    this.made.push(input);
    return {
      update: (next, moves) => void this.updates.push({ input: next, moves }),
      destroy: () => { this.destroyed += 1; },
    };
  };

  /** Charts that stand at this moment. */
  get standing(): number {
    return this.made.length - this.destroyed;
  }
}
