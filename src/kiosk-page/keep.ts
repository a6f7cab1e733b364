import { isNobodyThere } from './turn.js';

/** Signs of somebody at the screen. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const LOOK_MS = 10_000;
const ASK_MS = 3_600_000;

/** Keeps the page for use without a network, and lets a later version in when nobody is there. */
export async function keep(workers: ServiceWorkerContainer): Promise<void> {
  let presence = { signMs: -Infinity, clearedMs: performance.now() };
  for (const sign of SIGNS) window.addEventListener(sign, () => { presence = { ...presence, signMs: performance.now() }; }, { capture: true, passive: true });
  document.addEventListener('tx-reset', () => { presence = { ...presence, clearedMs: performance.now() }; });

  let isKept = workers.controller !== null;
  let isReplaced = false;
  workers.addEventListener('controllerchange', () => {
    isReplaced = isKept;
    isKept = true;
  });

  let registration: ServiceWorkerRegistration;
  try {
    registration = await workers.register('sw.js', { updateViaCache: 'none' });
  } catch (reason) {
    console.warn('[treatment-explorer] This screen is not kept for use without a network. See docs/kiosk.md.', reason);
    return;
  }

  let askedMs = performance.now();
  const look = (): void => {
    const nowMs = performance.now();
    if (isNobodyThere(presence, nowMs)) {
      if (isReplaced) location.reload();
      else registration.waiting?.postMessage('take-over');
    }
    if (nowMs - askedMs >= ASK_MS) {
      askedMs = nowMs;
      // Without a network, or with somebody else's answer, the version that is kept goes on; it is asked for again in an hour.
      registration.update().catch(() => undefined);
    }
    setTimeout(look, LOOK_MS);
  };
  look();
}
