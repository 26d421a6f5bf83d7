import { LetterRefused } from './letter-refused.js';

/** A band across the page that is never divided. */
export interface Strip {
  readonly height: number;
  /** Left out at the top of a page. */
  readonly spaceAbove: number;
  /** False when a page may not begin here: it would orphan a heading or a lone line. */
  readonly mayBeginPage: boolean;
  /** Drawn again above this strip when it begins a page: the header of a table. */
  readonly repeated?: this;
}

export interface Placed<T> {
  readonly strip: T;
  readonly top: number;
  readonly isRepeated: boolean;
}

export interface Frame {
  readonly firstTop: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Fills pages from the top; a page that is full ends before the last strip that may begin the next.
 * Where none may, it ends where it is full. Refuses a strip that is higher than a page.
 */
export function paginate<T extends Strip>(strips: readonly T[], frame: Frame): Placed<T>[][] {
  const pages: Placed<T>[][] = [];
  let from = 0;
  while (from < strips.length) {
    const page = fill(strips, from, pages.length === 0 ? frame.firstTop : frame.top, frame.bottom);
    const until = from + page.filter(({ isRepeated }) => !isRepeated).length;
    const next = until < strips.length ? lastBreak(strips, from, until) : until;
    const surplus = until - next;
    pages.push(surplus > 0 ? page.slice(0, -surplus) : page);
    from = next;
  }
  return pages;
}

function fill<T extends Strip>(strips: readonly T[], from: number, top: number, bottom: number): Placed<T>[] {
  const page: Placed<T>[] = [];
  let y = top;

  const repeated = strips[from]?.repeated;
  if (repeated) {
    page.push({ strip: repeated, top: y, isRepeated: true });
    y += repeated.height;
  }
  for (const [offset, strip] of strips.slice(from).entries()) {
    const stripTop = offset === 0 ? y : y + strip.spaceAbove;
    if (stripTop + strip.height > bottom) {
      if (offset === 0) throw new LetterRefused({ because: 'higher-than-a-page' });
      break;
    }
    page.push({ strip, top: stripTop, isRepeated: false });
    y = stripTop + strip.height;
  }
  return page;
}

function lastBreak(strips: readonly Strip[], from: number, until: number): number {
  for (let index = until; index > from; index--) {
    if (strips[index]?.mayBeginPage) return index;
  }
  return until;
}
