import { mock } from 'node:test';

import { expect } from 'chai';

import type { LeadBody } from './body.js';
import { Delivery, type Order, PATIENCE_MS } from './delivery.js';

const BODY: LeadBody = {
  version: 1, key: 'k', name: 'Sara', contact: '1', when: '', text: 'Hello',
  consents: { contact: { given: true, version: '1', text: 'a' }, health: null }, lang: 'en', at: '2026-11-22T10:00:00.000Z',
};

describe('the way of a message', () => {
  const real = globalThis.fetch;
  let asked: AbortSignal[] = [];
  let told: string[] = [];
  let answer: () => Promise<Response>;
  let delivery: Delivery;
  const order = (more: Partial<Order> = {}): Order => ({
    endpoint: 'https://clinic.example/lead', body: BODY, isTest: false, waitMs: 0, mayStill: () => true,
    tell: (name) => { told.push(name); return true; }, ...more,
  });
  /** Until everything that waits for a reply has gone on. */
  const settle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
  const phase = (): string => delivery.state.phase;

  beforeEach(() => {
    asked = [];
    told = [];
    answer = () => Promise.resolve(new Response('{"ok":true,"key":"k"}', { headers: { 'content-type': 'application/json' } }));
    globalThis.fetch = (_url, init) => { if (init?.signal) asked.push(init.signal); return answer(); };
    delivery = new Delivery(() => undefined);
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
    globalThis.fetch = real;
  });
  const never = (): Promise<Response> => new Promise((_resolve, reject) => {
    asked.at(-1)?.addEventListener('abort', () => reject(new Error('aborted')));
  });

  it('tells the page, waits, sends, and tells it again after the proof alone', async () => {
    delivery.send(order({ waitMs: 2000 }));
    expect([phase(), told, asked.length]).to.deep.equal(['sending', ['tx-lead'], 0]);
    mock.timers.tick(1999);
    expect(asked).to.have.length(0);
    mock.timers.tick(1);
    expect([phase(), asked.length]).to.deep.equal(['sending', 1]);
    await settle();
    expect([phase(), told]).to.deep.equal(['sent', ['tx-lead', 'tx-lead-sent']]);
  });

  it('L2: is one at a time', async () => {
    delivery.send(order());
    delivery.send(order());
    mock.timers.tick(0);
    delivery.send(order());
    mock.timers.tick(0);
    await settle();
    expect([told, asked.length]).to.deep.equal([['tx-lead', 'tx-lead-sent'], 1]);
  });

  it('L6: sends nothing once the visitor may not write any more, at the press and at the last moment', async () => {
    delivery.send(order({ mayStill: () => false }));
    expect([phase(), told]).to.deep.equal(['form', []]);
    let may = true;
    delivery.send(order({ mayStill: () => may, tell: (name) => { told.push(name); may = false; return true; } }));
    mock.timers.tick(PATIENCE_MS);
    await settle();
    expect([phase(), told, asked.length]).to.deep.equal(['form', ['tx-lead'], 0]);
  });

  it('sends nothing that the page has taken over, or in test mode', () => {
    delivery.send(order({ tell: () => false }));
    expect(phase()).to.equal('taken');
    delivery.send(order({ isTest: true }));
    mock.timers.tick(PATIENCE_MS);
    expect([phase(), told, asked.length]).to.deep.equal(['tested', [], 0]);
  });

  it('L1: gives up after fifteen seconds, and can be sent again', async () => {
    answer = never;
    delivery.send(order());
    mock.timers.tick(0);
    mock.timers.tick(PATIENCE_MS - 1);
    expect(asked[0]?.aborted).to.equal(false);
    mock.timers.tick(1);
    await settle();
    expect(delivery.state).to.deep.equal({ phase: 'failed', fault: 'late', isSure: false });
    delivery.send(order());
    expect(phase()).to.equal('sending');
  });

  it('L1: a message that may have arrived once is never said to be unsent, whatever a later attempt at it gives', async () => {
    const refused = () => Promise.resolve(new Response('', { status: 422 }));
    const attempt = async (reply: typeof answer, body = BODY): Promise<unknown> => {
      answer = reply;
      delivery.send(order({ body }));
      mock.timers.tick(0);
      await settle();
      return delivery.state.phase === 'failed' ? [delivery.state.fault, delivery.state.isSure] : delivery.state.phase;
    };
    expect(await attempt(refused)).to.deep.equal(['refused', true]);
    expect(await attempt(() => Promise.reject(new TypeError('cut')))).to.deep.equal(['unreachable', false]);
    expect(await attempt(refused)).to.deep.equal(['refused', false]);
    expect(await attempt(refused, { ...BODY, key: 'another' })).to.deep.equal(['refused', true]);
  });

  it('is stopped by the visitor: before it has left it is a form again, after that nobody knows', async () => {
    answer = never;
    delivery.send(order({ waitMs: 2000 }));
    delivery.stop();
    expect(phase()).to.equal('form');
    mock.timers.tick(PATIENCE_MS);
    expect(asked).to.have.length(0);
    delivery.send(order());
    mock.timers.tick(0);
    delivery.stop();
    await settle();
    expect([delivery.state, asked[0]?.aborted]).to.deep.equal([{ phase: 'failed', fault: 'stopped', isSure: false }, true]);
  });

  it('L3: a reply that comes after leaving changes nothing and tells nobody', async () => {
    let reply: (response: Response) => void = () => undefined;
    answer = () => new Promise((resolve) => { reply = resolve; });
    delivery.send(order());
    mock.timers.tick(0);
    delivery.leave();
    reply(new Response('{"ok":true,"key":"k"}', { headers: { 'content-type': 'application/json' } }));
    await settle();
    expect([phase(), told, asked[0]?.aborted]).to.deep.equal(['form', ['tx-lead'], true]);
  });
});
