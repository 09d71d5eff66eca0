import type { ReportPassage } from '#corpus';
import { messages } from '../messages/index.ts';
import { PassageMarkdown } from './passage-markdown.tsx';
import type { CitedSource } from './remark-citations.ts';
import { SideNote } from './side-note.tsx';

/** One passage of a chapter with its anchor, a small link to itself, and its sources beside it. */
export function PassageView({
  passage,
  sources,
}: {
  passage: ReportPassage;
  sources: Map<string, CitedSource>;
}) {
  return (
    <div id={passage.id} className="passage">
      <a href={`#${passage.id}`} className="passage-link no-print">
        <span aria-hidden="true">#</span>
        <span className="sr-only">{messages.report.passageLink(passage.id)}</span>
      </a>
      <div className="passage-text">
        <PassageMarkdown markdown={passage.markdown} sources={sources} />
      </div>
      <SideNote passage={passage} sources={sources} />
    </div>
  );
}
