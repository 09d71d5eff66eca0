/** What a question takes for granted before it asks. */
export type Premise = { claim: string; rest: string };

const OPENINGS =
  'since|as|because|given that|given|considering that|seeing that|now that|раз|поскольку|так как|учитывая,? что|если';
/** A clause that gives a reason, closed by a comma, and the question after it. */
const PREMISE = new RegExp(`^\\s*(?:${OPENINGS})\\s+(.{8,}?),\\s+(.{8,})$`, 'isu');
/** A year alone is a period, not a claim: "Since 2020, how much …". */
const CLAIM = /\p{L}+\s+\p{L}+/u;

/** What a question takes for granted, and what it asks; undefined when it just asks. */
export function premiseOf(question: string): Premise | undefined {
  const [, claim, rest] = PREMISE.exec(question) ?? [];
  return claim === undefined || rest === undefined || !CLAIM.test(claim) ? undefined : { claim, rest };
}

/** The question without what it takes for granted. */
export function withoutPremise(question: string): string {
  return premiseOf(question)?.rest ?? question;
}

const FIRST =
  /\b(?:largest|biggest|greatest|leading|top|foremost|number one|main|chief|most|leads|dominates)\b|\bmore\b.{1,60}\bthan (?:any(?:body|one|where)?|all|every)\b|(?<!\p{L})(?:крупнейш\p{L}*|лидер\p{L}*|лидиру\p{L}*|главн\p{L}*|больше всех|на первом месте)/iu;

/** Does a claim say that somebody is ahead of all others? */
export function claimsFirstPlace(claim: string): boolean {
  return FIRST.test(claim);
}
