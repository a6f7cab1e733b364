import { expect } from '@open-wc/testing';

import { AddressWriter } from './address-writer.js';

/** A writer whose time comes when it is told to. */
function writer(refuse: () => Error | undefined = () => undefined) {
  const written: string[] = [];
  const calls: (() => void)[] = [];
  const address = new AddressWriter((text) => {
    const refusal = refuse();
    if (refusal) throw refusal;
    written.push(text);
  }, (call) => {
    calls.push(call);
    return () => { calls.splice(0); };
  });
  return { address, written, calls };
}

describe('the address of the studio', () => {
  it('is written once for many changes, with the last of them', () => {
    const { address, written, calls } = writer();
    for (const text of ['#1', '#2', '#3']) address.set(text);
    expect([written, calls.length, address.pending]).to.deep.equal([[], 1, '#3']);
    calls[0]?.();
    expect([written, address.pending]).to.deep.equal([['#3'], undefined]);
    address.set('#4');
    expect(calls.length).to.equal(1);
  });

  it('is written at once where somebody needs it, and not again', () => {
    const { address, written, calls } = writer();
    address.set('#1');
    address.flush();
    address.flush();
    expect([written, calls.length]).to.deep.equal([['#1'], 0]);
  });

  it('keeps what a browser refuses for the next time, and nobody hears of it', () => {
    let refusal: Error | undefined = new DOMException('too many', 'SecurityError');
    const { address, written } = writer(() => refusal);
    address.set('#1');
    address.flush();
    expect([written, address.pending]).to.deep.equal([[], '#1']);
    refusal = undefined;
    address.flush();
    expect(written).to.deep.equal(['#1']);
    refusal = new TypeError('a fault of ours');
    address.set('#2');
    expect(address.flush).to.throw('a fault of ours');
  });

  it('is not written over one that somebody has put in its place', () => {
    const { address, written, calls } = writer();
    address.set('#1');
    address.forget();
    address.flush();
    expect([written, calls.length, address.pending]).to.deep.equal([[], 0, undefined]);
  });
});
