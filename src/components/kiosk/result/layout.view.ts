/** What stands on a page, in CSS px. */
export interface Box {
  readonly height: number;
  /** Whether it takes the whole width. */
  readonly isWide: boolean;
  /** A heading stands over what follows; what has a heading of its own ends that. */
  readonly kind: 'head' | 'own' | 'under';
}

/** Where a piece stands: counted columns, and px from the top of its page. */
export interface Placed {
  readonly index: number;
  readonly column: number;
  readonly top: number;
}

/** Pieces on their pages. */
export interface Laid {
  /** Never empty. */
  readonly pages: readonly (readonly Placed[])[];
  /** Whether some piece is taller than a page. */
  readonly isTooTall: boolean;
}

/** The room of every page. */
export interface Room {
  readonly height: number;
  readonly columns: number;
  readonly gap: number;
}

/** Less than this over the edge is not seen. */
const SLACK_PX = 1;

/** Fills one page after the other. */
class Filler {
  readonly pages: Placed[][] = [[]];
  isTooTall = false;
  /** The heading over what comes now. */
  private head: number | undefined;
  private tops: number[];

  constructor(private readonly boxes: readonly Box[], private readonly room: Room) {
    this.tops = this.empty();
  }

  add(box: Box, index: number): void {
    if (!this.fits(box, index) && this.tops.some((top) => top > 0)) this.turn(box, index);
    this.isTooTall ||= !this.fits(box, index);
    this.put(box, index);
    if (box.kind !== 'under') this.head = box.kind === 'head' ? index : undefined;
  }

  private empty(): number[] {
    return new Array<number>(this.room.columns).fill(0);
  }

  /** A new page says again what it goes on with, where there is room for that. */
  private turn(box: Box, index: number): void {
    this.pages.push([]);
    this.tops = this.empty();
    const { head } = this;
    const over = head === undefined || box.kind !== 'under' ? undefined : this.boxes[head];
    if (head === undefined || !over) return;
    this.put(over, head);
    if (this.fits(box, index)) return;
    this.pages.splice(-1, 1, []);
    this.tops = this.empty();
  }

  /** A heading is never the last on its page. */
  private fits({ height, isWide, kind }: Box, index: number): boolean {
    const top = isWide ? Math.max(...this.tops) : Math.min(...this.tops);
    const next = kind === 'head' ? this.boxes[index + 1] : undefined;
    return top + height + (next ? this.room.gap + next.height : 0) <= this.room.height + SLACK_PX;
  }

  /** Beside each other where there are columns: the next piece goes where there is most room. */
  private put({ height, isWide }: Box, index: number): void {
    const column = isWide ? 0 : this.tops.indexOf(Math.min(...this.tops));
    const top = isWide ? Math.max(...this.tops) : this.tops[column] ?? 0;
    this.pages.at(-1)?.push({ index, column, top });
    const next = top + Math.ceil(height) + this.room.gap;
    this.tops = this.tops.map((was, at) => (isWide || at === column ? next : was));
  }
}

/** Lays pieces out on pages of one height, in their order. */
export function laidOut(boxes: readonly Box[], room: Room): Laid {
  const filler = new Filler(boxes, room);
  boxes.forEach((box, index) => filler.add(box, index));
  return filler;
}

/** Lays pieces out on pages of one line. */
export function laidInLine(widths: readonly number[], { width, gap }: { readonly width: number; readonly gap: number }): Laid {
  const pages: Placed[][] = [[]];
  let end = 0;
  widths.forEach((wide, index) => {
    if (end > 0 && end + wide > width) {
      pages.push([]);
      end = 0;
    }
    pages.at(-1)?.push({ index, column: 0, top: 0 });
    end += wide + gap;
  });
  return { pages, isTooTall: false };
}
