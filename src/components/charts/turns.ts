const jobs: (() => void)[] = [];
let isBusy = false;

/** Does `job` after the words are on screen and after the jobs before it, one in each task, so that a tap gets through. */
export function inTurn(job: () => void): void {
  jobs.push(job);
  if (!isBusy) callNext();
}

function callNext(): void {
  isBusy = true;
  requestAnimationFrame(() => setTimeout(() => {
    const job = jobs.shift();
    try {
      job?.();
    } finally {
      if (jobs.length > 0) callNext();
      else isBusy = false;
    }
  }));
}
