/** The hallmark of Assay: an assayer's punch with an A whose bar is the streak on a touchstone. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" className="size-7 flex-none" aria-hidden="true" focusable="false">
      <path d="M10 2h12l8 8v12l-8 8H10l-8-8V10z" className="fill-accent" />
      <path
        d="M10 23.5 16 8l6 15.5"
        className="fill-transparent stroke-on-accent"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M9.5 19.2 22.5 17" className="stroke-gold-line" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
