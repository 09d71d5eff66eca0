/**
 * The first `limit` items in the order of `compare`, sorted. A heap of `limit` items, so that a long list costs no
 * full sort.
 */
export function selectTop<T>({
  items,
  limit,
  compare,
}: {
  items: Iterable<T>;
  limit: number;
  compare: (a: T, b: T) => number;
}): T[] {
  const heap: T[] = [];
  for (const item of items) {
    if (heap.length < limit) {
      heap.push(item);
      raiseLast(heap, compare);
    } else if (heap[0] !== undefined && compare(item, heap[0]) < 0) {
      heap[0] = item;
      sinkFirst(heap, compare);
    }
  }
  return heap.sort(compare);
}

function raiseLast<T>(heap: T[], compare: (a: T, b: T) => number): void {
  let index = heap.length - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!swapIfOutOfOrder(heap, parent, index, compare)) return;
    index = parent;
  }
}

function sinkFirst<T>(heap: T[], compare: (a: T, b: T) => number): void {
  let index = 0;
  for (;;) {
    const left = 2 * index + 1;
    const right = left + 1;
    const [leftItem, rightItem] = [heap[left], heap[right]];
    if (leftItem === undefined) return;
    const worse = rightItem !== undefined && compare(rightItem, leftItem) > 0 ? right : left;
    if (!swapIfOutOfOrder(heap, index, worse, compare)) return;
    index = worse;
  }
}

/** The worst item belongs at the root. */
function swapIfOutOfOrder<T>(
  heap: T[],
  upper: number,
  lower: number,
  compare: (a: T, b: T) => number,
): boolean {
  const [above, below] = [heap[upper], heap[lower]];
  if (above === undefined || below === undefined || compare(below, above) <= 0) return false;
  heap[upper] = below;
  heap[lower] = above;
  return true;
}
