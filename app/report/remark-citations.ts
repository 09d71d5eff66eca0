import type { Emphasis, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citedSources } from '#corpus';
import { messages } from '../messages/index.ts';

const CITATION = /(\s*\[@[^\]]+\])/;

/** A source as superscripts and side notes need it. */
export type CitedSource = { number: number; label: string; title: string };

/**
 * A remark plugin that turns Pandoc citations, `[@one; @two]`, into superscript links to the numbered sources of the
 * chapter. Ids that are not in `sources` are left out.
 */
export function remarkCitations({ sources }: { sources: Map<string, CitedSource> }) {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined || !CITATION.test(node.value)) return;
      const pieces = punctuationFirst(node.value)
        .split(CITATION)
        .flatMap((piece): PhrasingContent[] => {
          if (piece === '') return [];
          if (!CITATION.test(piece)) return [{ type: 'text', value: piece }];
          const cited = citedSources(piece).flatMap((id) => sources.get(id) ?? []);
          return cited.length === 0 ? [] : [superscript(cited)];
        });
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/** Puts a full stop or comma before the citation it follows, where superscripts want it. */
function punctuationFirst(text: string): string {
  return text.replace(/(\s*\[@[^\]]+\])([.,;:]+)/g, '$2$1');
}

function superscript(cited: CitedSource[]): Emphasis {
  const links = cited.flatMap(({ number, label }, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: ',' }]),
    {
      type: 'link',
      url: `#source-${number}`,
      data: { hProperties: { ariaLabel: messages.report.source(number, label) } },
      children: [{ type: 'text', value: String(number) }],
    },
  ]);
  return { type: 'emphasis', data: { hName: 'sup' }, children: links };
}
