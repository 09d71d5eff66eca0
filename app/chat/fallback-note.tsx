import type { Fallback } from '#assistant/answer';

/** Says, in the answer’s language, that the built-in model wrote the answer and why. */
export function FallbackNote({ fallback }: { fallback: Fallback }) {
  return <p className="mb-4 max-w-measure text-[0.9375rem] text-soft leading-normal">{fallback.note}</p>;
}
