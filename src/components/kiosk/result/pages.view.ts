/** Where a piece lies, in CSS px. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  /** Whether it is a heading, which is never the last on a page. */
  readonly isHead?: boolean;
}

/** Where pages begin. */
export interface Cut {
  /** Index of the first piece of each page; never empty. */
  readonly starts: readonly number[];
  /** Whether some piece is taller than a page. */
  readonly isTooTall: boolean;
}

/** Less than this beside each other is one line; less than this over the edge is not seen. */
const SLACK_PX = 1;

/** Cuts pieces, as they lie when all of them are shown, into pages of one height. Pieces that lie beside each other stay together. */
export function pagesOf(boxes: readonly Box[], heightPx: number): Cut {
  const starts = [0];
  let isTooTall = false;
  let pageTop = boxes[0]?.top ?? 0;
  for (const line of linesOf(boxes)) {
    if (line.bottom - pageTop > heightPx + SLACK_PX && line.first !== starts.at(-1)) {
      starts.push(line.first);
      pageTop = line.top;
    }
    isTooTall ||= line.bottom - line.top > heightPx + SLACK_PX;
  }
  return { starts, isTooTall };
}

interface Line {
  readonly first: number;
  isHead: boolean;
  top: number;
  bottom: number;
}

function linesOf(boxes: readonly Box[]): readonly Line[] {
  const lines: Line[] = [];
  boxes.forEach(({ top, bottom, isHead = false }, index) => {
    const line = lines.at(-1);
    if (line && (line.isHead || top < line.bottom - SLACK_PX)) {
      line.isHead = isHead;
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
    } else lines.push({ first: index, top, bottom, isHead });
  });
  return lines;
}
