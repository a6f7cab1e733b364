// A Playwright reporter: one line a test, the whole error of a failed one, and the closing line "N passed, N failed".
// A test that is left out counts as failed: what is not tried is not known.

export default class ClosingReporter {
  passed = 0;
  failed = 0;

  onTestEnd(test, result) {
    const title = test.titlePath().filter(Boolean).slice(1).join(' › ');
    const isDone = result.status === test.expectedStatus;
    if (result.status === 'skipped') {
      this.failed += 1;
      console.log(`✗ ${title}: left out`);
      return;
    }
    if (isDone) this.passed += 1; else this.failed += 1;
    console.log(`${isDone ? '✓' : '✗'} ${title} (${result.duration} ms)`);
    for (const { stack, message, value } of isDone ? [] : result.errors) console.log(stack ?? message ?? value ?? '');
  }

  onError({ stack, message }) {
    this.failed += 1;
    console.log(stack ?? message ?? '');
  }

  onStdErr(chunk) { process.stderr.write(chunk); }
  onStdOut(chunk) { process.stdout.write(chunk); }

  onEnd() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return { status: this.failed > 0 ? 'failed' : undefined };
  }
  printsToStdio() { return true; }
}
