import type { LanguageModelV4Middleware, LanguageModelV4StreamPart } from '@ai-sdk/provider';

/** Ids of evidence as tools give them: a letter first, no space, and a dot or hyphen somewhere. */
const ID = String.raw`\p{L}[\p{L}\p{N}_]*[.-][\p{L}\p{N}_.-]*`;
const IDS = String.raw`\s*${ID}(?:\s*[,;]\s*${ID})*\s*`;
/** Marks of evidence in brackets of another kind: `[r3.2.4]`, `【r3.2.4】`. */
const LOOSE_MARKS = new RegExp(String.raw`(?<!\[)\[(${IDS})\](?!\]|\()|【(${IDS})】`, 'gu');
/** Bold, code and headings of Markdown, which answers do not have. */
const MARKDOWN = /\*\*|__|`+|^#{1,6}\s+/gm;
/** What may still become one of the above: brackets that are open or just closed, stars, backticks, a heading. */
const UNDECIDED = /(?:\[[^\]\n]*\]{0,2}|【[^】\n]*|\*+|_+|`+|(?:^|\n)#{0,6}\s?)$/u;

/** Mends small slips of form in what a model writes: marks of evidence in other brackets, Markdown. */
export function tidyText(): LanguageModelV4Middleware {
  return {
    specificationVersion: 'v4',
    async wrapStream({ doStream }) {
      const { stream, ...rest } = await doStream();
      return { ...rest, stream: stream.pipeThrough(tidyStream()) };
    },
  };
}

/** The same for one whole text. */
export function tidy(text: string): string {
  return text
    .replace(MARKDOWN, '')
    .replace(
      LOOSE_MARKS,
      (_, square: string | undefined, lens: string | undefined) => `[[${square ?? lens ?? ''}]]`,
    );
}

function tidyStream(): TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart> {
  const held = new Map<string, string>();
  return new TransformStream({
    transform(part, controller) {
      if (part.type === 'text-delta') {
        const text = (held.get(part.id) ?? '') + part.delta;
        const cut = text.length - (UNDECIDED.exec(text)?.[0].length ?? 0);
        held.set(part.id, text.slice(cut));
        if (cut > 0) controller.enqueue({ ...part, delta: tidy(text.slice(0, cut)) });
        return;
      }
      if (part.type === 'text-end') {
        const text = held.get(part.id) ?? '';
        if (text !== '') controller.enqueue({ type: 'text-delta', id: part.id, delta: tidy(text) });
        held.delete(part.id);
      }
      controller.enqueue(part);
    },
  });
}
