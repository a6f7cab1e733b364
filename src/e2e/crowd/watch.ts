/** What the last finger came down on, and what the page was told of its moves. */
let node: Node | undefined;
let start: TouchEvent | undefined;
let moves: TouchEvent[] = [];

/** Begins to watch. What is touched is held, so that no test which looks for what a visit leaves may ask for it. */
export function watch(): void {
  window.addEventListener('touchstart', (event) => {
    node = event.composedPath()[0] as Node;
    start = event;
    moves = [];
    node.addEventListener('touchmove', (move) => void moves.push(move as TouchEvent));
  }, true);
}

/** Whether what was touched is still there, and whether the touch and each move of it were refused. */
export function touch(): { readonly isThere: boolean; readonly isRefused: boolean; readonly refused: readonly boolean[] } {
  return { isThere: node?.isConnected === true, isRefused: start?.defaultPrevented === true, refused: moves.map(({ defaultPrevented }) => defaultPrevented) };
}
