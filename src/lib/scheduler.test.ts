import { expect } from 'chai';

import { Scheduler } from './scheduler.js';

/** Timers that run when they are told to. */
class Clock {
  private readonly real = {
    setTimeout, clearTimeout, document: globalThis.document,
    requestAnimationFrame: globalThis.requestAnimationFrame, cancelAnimationFrame: globalThis.cancelAnimationFrame,
  };
  readonly waiting = new Map<number, { task: () => void; at: number }>();
  readonly page = { hidden: false };
  paints = true;
  private now = 0;
  private last = 0;

  install(): void {
    const add = (task: () => void, delayMs: number): number => {
      this.last += 1;
      this.waiting.set(this.last, { task, at: this.now + delayMs });
      return this.last;
    };
    const remove = (id: number | undefined): void => { this.waiting.delete(id ?? 0); };
    Object.assign(globalThis, {
      document: this.page,
      setTimeout: (task: () => void, delayMs = 0) => add(task, delayMs),
      clearTimeout: remove,
      requestAnimationFrame: (task: () => void) => add(task, this.paints ? 16 : Infinity),
      cancelAnimationFrame: remove,
    });
  }

  uninstall(): void {
    Object.assign(globalThis, this.real);
  }

  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = [...this.waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next) break;
      this.waiting.delete(next[0]);
      this.now = next[1].at;
      next[1].task();
    }
    this.now = end;
  }
}

describe('Scheduler', () => {
  let clock: Clock;
  let scheduler: Scheduler;
  let done: string[];
  const task = (name: string) => (): void => { done.push(name); };

  beforeEach(() => {
    clock = new Clock();
    clock.install();
    scheduler = new Scheduler();
    done = [];
  });
  afterEach(() => clock.uninstall());

  it('runs a task once after its delay', () => {
    scheduler.after('advance', 350, task('advance'));
    clock.pass(349);
    expect(done).to.deep.equal([]);
    expect(scheduler.isWaiting('advance')).to.equal(true);
    clock.pass(1000);
    expect(done).to.deep.equal(['advance']);
    expect(scheduler.isWaiting('advance')).to.equal(false);
  });

  it('lets a later task of the same name take the place of an earlier one', () => {
    scheduler.after('advance', 350, task('first'));
    clock.pass(200);
    scheduler.after('advance', 350, task('second'));
    clock.pass(200);
    expect(done).to.deep.equal([]);
    clock.pass(200);
    expect(done).to.deep.equal(['second']);
  });

  it('gives up one delay and keeps the others', () => {
    scheduler.after('a', 10, task('a'));
    scheduler.after('b', 10, task('b'));
    scheduler.cancel('a');
    scheduler.cancel('unknown');
    clock.pass(10);
    expect(done).to.deep.equal(['b']);
  });

  it('runs tasks after the paint, one in each', () => {
    for (const name of ['words', 'chart a', 'chart b']) scheduler.afterPaint(task(name));
    expect(done).to.deep.equal([]);
    clock.pass(16);
    expect(done).to.deep.equal(['words']);
    clock.pass(16);
    expect(done).to.deep.equal(['words', 'chart a']);
    clock.pass(100);
    expect(done).to.deep.equal(['words', 'chart a', 'chart b']);
    scheduler.afterPaint(task('later'));
    clock.pass(16);
    expect(done.at(-1)).to.equal('later');
  });

  it('runs tasks in a hidden page, which is never painted, one at a time', () => {
    clock.page.hidden = true;
    for (const name of ['words', 'chart']) scheduler.afterPaint(task(name));
    expect(done).to.deep.equal([]);
    clock.pass(0);
    expect(done).to.deep.equal(['words', 'chart']);
    expect(clock.waiting.size).to.equal(0);
  });

  it('runs tasks in a page that is hidden while they wait', () => {
    clock.paints = false;
    for (const name of ['words', 'chart']) scheduler.afterPaint(task(name));
    clock.pass(1000);
    expect(done).to.deep.equal(['words']);
    clock.pass(1000);
    expect(done).to.deep.equal(['words', 'chart']);
    expect(clock.waiting.size).to.equal(0);
  });

  it('goes on with the next task when one fails', () => {
    scheduler.afterPaint(() => { throw new Error('chart'); });
    scheduler.afterPaint(task('next'));
    expect(() => clock.pass(16)).to.throw('chart');
    clock.pass(32);
    expect(done).to.deep.equal(['next']);
  });

  it('gives up one task and keeps the others, also from within a task', () => {
    const [second, third] = [task('second'), task('third')];
    const first = (): void => {
      done.push('first');
      scheduler.drop(second);
      scheduler.drop(first);
    };
    for (const one of [first, second, third]) scheduler.afterPaint(one);
    clock.pass(100);
    expect(done).to.deep.equal(['first', 'third']);
  });

  it('waits for no paint once its last task is given up, at any moment', () => {
    for (let ms = 0; ms < 20; ms += 1) {
      const only = task('only');
      scheduler.afterPaint(only);
      clock.pass(ms);
      scheduler.drop(only);
      expect(clock.waiting.size).to.equal(0);
    }
  });

  it('leaves nothing behind when it stops, at any moment', () => {
    for (let ms = 0; ms < 60; ms += 1) {
      scheduler.after('a', 30, task('a'));
      scheduler.afterPaint(task('b'));
      scheduler.afterPaint(task('c'));
      clock.pass(ms);
      scheduler.hostDisconnected();
      expect(clock.waiting.size).to.equal(0);
      const before = done.length;
      clock.pass(1000);
      expect(done).to.have.lengthOf(before);
    }
  });

  it('can be stopped by a task, and used again', () => {
    scheduler.afterPaint(() => { scheduler.stop(); scheduler.afterPaint(task('anew')); });
    scheduler.afterPaint(task('never'));
    clock.pass(200);
    expect(done).to.deep.equal(['anew']);
    expect(clock.waiting.size).to.equal(0);
  });
});
