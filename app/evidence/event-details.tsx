import { eventKind } from '../events/event-kind.ts';
import { messages } from '../messages/index.ts';
import type { EventEvidence } from './evidence-response.ts';
import { FactList } from './fact-list.tsx';
import { SourceList } from './source-list.tsx';

/** Everything an event's row says: when, who, how much, and by which source. */
export function EventDetails({ evidence }: { evidence: Omit<EventEvidence, 'kind'> }) {
  const { event, display, sources } = evidence;
  const words = messages.evidence.fields;
  return (
    <>
      <FactList
        facts={[
          { name: words.date, value: <strong>{display.date}</strong> },
          { name: words.kind, value: eventKind(event.kind) },
          { name: words.parties, value: display.parties },
          { name: words.organisations, value: event.organisations.join(', ') },
          { name: words.value, value: display.value },
          { name: words.note, value: event.note },
          { name: words.id, value: <code className="break-all text-[0.875rem]">{event.id}</code> },
        ]}
      />
      <SourceList sources={sources} />
    </>
  );
}
