import { expect, it } from 'vitest';
import { routeKind } from '../../../lib/assistant/offline/route-kind.ts';

const NAMES_BOTH = { measure: true, subject: true, place: false };

it.each([
  ['asks for a number where a measure of something is named', 'definition', 3, NAMES_BOTH, 'figure'],
  ['does so without any word of asking', 'other', 0, NAMES_BOTH, 'figure'],
  ['explains a measure named alone', 'definition', 3, { ...NAMES_BOTH, subject: false }, 'definition'],
  ['lists what is asked for by its kind', 'list', 4, NAMES_BOTH, 'list'],
  ['gives reasons for a measure', 'explanation', 4, NAMES_BOTH, 'explanation'],
] as const)('%s', (_, kind, weight, named, routed) => {
  expect(routeKind(kind, weight, named)).toBe(routed);
});
