import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { messages } from '../messages/index.ts';
import type { EvidenceReference } from './evidence-reference.ts';

/** Head of the panel: kind of evidence, previous, next and close. */
export function EvidenceHeader({
  evidence,
  selected,
  onSelect,
  onClose,
}: {
  evidence: EvidenceReference[];
  selected: EvidenceReference;
  onSelect: (id: string) => void;
  onClose: () => void;
}) {
  const index = evidence.findIndex(({ id }) => id === selected.id);
  const previous = evidence[index - 1];
  const next = evidence[index + 1];
  const words = messages.evidence;
  return (
    <div className="sticky top-0 z-10 flex items-center justify-between gap-2 border-line border-b bg-paper py-2 ps-5 pe-2">
      <p className="eyebrow flex items-center gap-2">
        {selected.n !== undefined && (
          <span className="rounded bg-accent px-1.5 text-on-accent tabular-nums">{selected.n}</span>
        )}
        {words.kinds[selected.kind]}
      </p>
      <div className="flex items-center">
        <span aria-live="polite" className="pe-1 text-[0.875rem] text-soft tabular-nums">
          {words.position(index + 1, evidence.length)}
        </span>
        <PanelButton
          label={words.previous}
          isDisabled={previous === undefined}
          onPress={() => previous && onSelect(previous.id)}
          icon={ChevronLeft}
        />
        <PanelButton
          label={words.next}
          isDisabled={next === undefined}
          onPress={() => next && onSelect(next.id)}
          icon={ChevronRight}
        />
        <PanelButton label={words.close} isDisabled={false} onPress={onClose} icon={X} />
      </div>
    </div>
  );
}

function PanelButton({
  label,
  isDisabled,
  onPress,
  icon: Icon,
}: {
  label: string;
  isDisabled: boolean;
  onPress: () => void;
  icon: typeof X;
}) {
  // aria-disabled instead of disabled: a button that has the focus must not lose it at the end of the list.
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onPress}
      className="button-quiet size-10 justify-center p-0! aria-disabled:opacity-35"
    >
      <Icon aria-hidden="true" className="size-5" />
    </button>
  );
}
