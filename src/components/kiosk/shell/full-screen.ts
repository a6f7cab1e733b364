/** Whether the browser can fill the whole display with this page. */
export function canFill(): boolean {
  return document.fullscreenEnabled;
}

export function isFull(): boolean {
  return document.fullscreenElement !== null;
}

/** Fills the display or gives it back. A browser that refuses leaves it as it is. */
export function fill(isWanted: boolean): void {
  const change = isWanted ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  change.catch(() => undefined);
}
