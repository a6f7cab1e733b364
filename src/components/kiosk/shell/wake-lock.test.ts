import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';

import { WakeLock } from './wake-lock.js';

/** A lock that the browser was asked for, until it gives or refuses it. */
interface Request {
  readonly lock: { released: boolean };
  readonly give: () => void;
  readonly refuse: () => void;
}

/** Until all that waits on a promise has gone on. */
const task = (): Promise<unknown> => new Promise((resolve) => { setTimeout(resolve); });

describe('a screen that is kept awake', () => {
  let requests: Request[];
  let wake: WakeLock;

  const held = (): number => requests.filter(({ lock }) => !lock.released).length;
  const show = (isHidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    requests = [];
    const request = (): Promise<unknown> => new Promise((resolve, reject) => {
      const lock = { released: true, release: () => Promise.resolve(void (lock.released = true)) };
      requests.push({
        lock,
        give: () => {
          lock.released = false;
          resolve(lock);
        },
        refuse: () => { reject(new DOMException('The page is hidden', 'NotAllowedError')); },
      });
    });
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    const host: ReactiveControllerHost = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) };
    wake = new WakeLock(host);
    wake.hostConnected();
  });

  afterEach(() => {
    wake.hostDisconnected();
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(navigator, 'wakeLock');
  });

  it('K8: holds one lock, however often the page comes back while it is asked for', async () => {
    for (const isHidden of [true, false, true, false]) show(isHidden);
    expect(requests).to.have.lengthOf(1);
    for (let given = 0; given < requests.length; given += 1) {
      requests[given]?.give();
      await task();
    }
    expect([requests.length, held(), wake.isHeld]).to.deep.equal([1, 1, true]);
  });

  it('K8: asks once more where the page came back before it was refused', async () => {
    show(true);
    show(false);
    requests[0]?.refuse();
    await task();
    requests[1]?.give();
    await task();
    expect([requests.length, held(), wake.isHeld]).to.deep.equal([2, 1, true]);
  });

  it('K8: asks nothing more where it was refused, until the page comes back', async () => {
    requests[0]?.refuse();
    await task();
    expect([requests.length, wake.isHeld]).to.deep.equal([1, false]);
    show(true);
    show(false);
    expect(requests).to.have.lengthOf(2);
  });

  it('K8: keeps no lock after it has left the page, and one where it came back meanwhile', async () => {
    wake.hostDisconnected();
    requests[0]?.give();
    await task();
    expect([held(), wake.isHeld]).to.deep.equal([0, false]);
    wake.hostConnected();
    wake.hostDisconnected();
    wake.hostConnected();
    for (let given = 1; given < requests.length; given += 1) {
      requests[given]?.give();
      await task();
    }
    expect([held(), wake.isHeld]).to.deep.equal([1, true]);
    wake.hostDisconnected();
    expect(held()).to.equal(0);
  });
});
