// Waiting on the page without a clock: for messages first, then for frames.

/** Finds an element; ` >>> ` enters a shadow root. */
export function at(path, from = document) {
  let place = from;
  let found = null;
  for (const selector of path.split(' >>> ')) {
    found = place?.querySelector(selector) ?? null;
    place = found?.shadowRoot;
  }
  return found;
}

export const task = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(0);
});

export const frame = () => new Promise((resolve) => { requestAnimationFrame(() => resolve()); });

/** What the function finds, once it finds something. */
export async function until(find) {
  for (let looks = 0; looks < 2000; looks += 1) {
    const found = find();
    if (found) return found;
    await (looks < 4 ? task() : frame());
  }
  throw new Error(`never: ${find}`);
}
