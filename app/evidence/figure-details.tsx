import type { FigureView } from '#assistant/answer';
import { capitalise } from '../frame/capitalise.ts';
import { ExternalLink } from '../frame/external-link.tsx';
import { messages } from '../messages/index.ts';
import { ConflictList } from './conflict-list.tsx';
import type { FigureEvidence } from './evidence-response.ts';
import { FactList } from './fact-list.tsx';
import { SourceList } from './source-list.tsx';

/** Everything a figure's row says: value, what it measures, who says so, and who says otherwise. */
export function FigureDetails({ evidence }: { evidence: Omit<FigureEvidence, 'kind'> }) {
  const { figure, conflicts, sources } = evidence;
  const { display } = figure;
  const words = messages.evidence.fields;
  return (
    <>
      <FactList
        facts={[
          { name: words.value, value: <strong className="text-lg tabular-nums">{display.value}</strong> },
          { name: words.indicator, value: capitalise(display.indicator) },
          { name: words.subject, value: capitalise(display.subject) },
          { name: words.form, value: capitalise(display.form) },
          { name: words.scope, value: capitalise(figure.scope) },
          { name: words.country, value: display.country },
          { name: words.partner, value: display.partner },
          { name: words.period, value: display.period },
          { name: words.standing, value: <StandingText figure={figure} /> },
          { name: words.source, value: <ExternalLink href={display.sourceUrl} label={display.source} /> },
          { name: words.edition, value: figure.edition },
          { name: words.locator, value: figure.locator },
          { name: words.note, value: figure.note },
          { name: words.id, value: <code className="break-all text-[0.875rem]">{figure.id}</code> },
        ]}
      />
      <ConflictList conflicts={conflicts} shownId={figure.id} />
      <SourceList sources={sources} />
    </>
  );
}

function StandingText({ figure }: { figure: FigureView }) {
  return (
    <>
      <span className="font-semibold">{capitalise(figure.display.standing)}</span>
      <span className="block text-soft">{messages.evidence.standings[figure.standing]}</span>
    </>
  );
}
