import Markdown from 'react-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';
import { type CitedSource, remarkCitations } from './remark-citations.ts';

const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};

/** The Markdown of one passage, sanitised, with citations as superscript links. */
export function PassageMarkdown({
  markdown,
  sources,
}: {
  markdown: string;
  sources: Map<string, CitedSource>;
}) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm, [remarkCitations, { sources }]]}
      rehypePlugins={[[rehypeSanitize, schema]]}
      components={{
        table: ({ children }) => (
          <ScrollArea label={messages.frame.table}>
            <table className="data-table">{children}</table>
          </ScrollArea>
        ),
        blockquote: ({ children }) => (
          <blockquote className="border-line-strong border-s-2 ps-4 italic">{children}</blockquote>
        ),
      }}
    >
      {markdown}
    </Markdown>
  );
}
