import type { Rate } from '#service';
import { messages } from '../messages/index.ts';

/** A rate as a share in words, a dash of nothing. */
export function showRate({ hits, of }: Rate): string {
  return of === 0 ? '–' : messages.quality.share(hits / of);
}
