import { messages } from '../messages/index.ts';

/** Says where the text of the report comes from; stands on the start page and on every chapter. */
export function ProvenanceNote({ text }: { text: string }) {
  return (
    <p className="callout text-[0.9375rem] text-soft leading-normal">
      <span className="font-semibold text-ink">{messages.report.provenance}: </span>
      {text}
    </p>
  );
}
