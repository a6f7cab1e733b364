/** A task later: whatever waits in microtasks is done. */
export function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** A painted frame later. */
export const frame = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { void task().then(resolve); }); });
