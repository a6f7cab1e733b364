/** Parts of the widget that load when they are needed. In the one-file build they are here from the start. */
export type RoomName = 'quiz' | 'result';

interface RoomEntry {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

const ROOMS: Readonly<Record<RoomName, RoomEntry>> = {
  quiz: { tag: 'tx-quiz', load: () => import('../components/quiz/define.js') },
  result: { tag: 'tx-result', load: () => import('../components/result/define.js') },
};

/** Whether a room is here already. */
export function hasRoom(name: RoomName): boolean {
  return customElements.get(ROOMS[name].tag) !== undefined;
}

/** Brings a room; rejects where its file cannot be had. A later call tries again. */
export async function loadRoom(name: RoomName): Promise<void> {
  if (!hasRoom(name)) await ROOMS[name].load();
}
