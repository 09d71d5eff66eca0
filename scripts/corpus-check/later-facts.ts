import { type Corpus, firstDay } from '#corpus';
import { readClaims } from '#language';
import { issuedDate } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { Statement } from './statements.ts';

/** Words that make a date to come a forecast, a plan or a deadline known before it. */
const EXPECTED =
  /\b(?:will|would|could|should|shall|is to|are to|was to|were to|(?:by|until|till|to|through|from|for|between)\s(?:about\s|late\s|early\s|the end of\s|(?:\d{1,2}\s)?[A-Z][a-z]+\s)?20\d\d|plan\p{L}*|target\p{L}*|goal\p{L}*|aim\p{L}*|expect\p{L}*|forecast\p{L}*|project(?:s|ed|ions?)|foresee\p{L}*|foresaw|due|scheduled|horizon|deadline|promis\p{L}*|intend\p{L}*|draft\p{L}*|prospects?|estimate\p{L}*|concept|strategy|programme|roadmap|ceiling)\b/iu;
/** Words by which a sentence owns that its source is later than the report. */
const NAMES_EDITION = /\b(?:edition|editions|issued|published|appeared|printed|since the report|later)\b/iu;

/**
 * Facts later than the report that stand in a section not marked as such: sentences that cite a source issued after
 * the report without naming that edition and its year, and dates after the report that are no forecast.
 */
export function laterFactFindings(corpus: Corpus, statements: Statement[]): Finding[] {
  const { published } = corpus.report;
  return statements
    .filter(({ isAfterReport }) => !isAfterReport)
    .flatMap(({ file, line, text, cited }) => {
      const place = { check: 'later facts' as const, file, line, sentence: text };
      const later = cited.flatMap((id): Finding[] => {
        const source = corpus.sources.get(id);
        const issued = source === undefined ? undefined : issuedDate(source);
        if (issued === undefined || firstDay(issued) <= published) return [];
        const isNamed = text.includes(issued.slice(0, 4)) && NAMES_EDITION.test(text);
        const reason = `was issued in ${issued}, after the report (${published}); move the sentence to a section \u201cSince the report\u201d or name the edition`;
        return isNamed ? [] : [{ ...place, what: `@${id}`, reason }];
      });
      const dates = readClaims(text).flatMap((claim): Finding[] => {
        const first = firstDayOf(claim);
        if (first === undefined || first <= published) return [];
        const isEdition = NAMES_EDITION.test(text) && later.length === 0 && citesLater(corpus, cited);
        if (EXPECTED.test(text) || isEdition) return [];
        const reason = `lies after the report (${published}) and is not said to be expected; move the sentence to a section \u201cSince the report\u201d`;
        return [{ ...place, what: claim.text, reason }];
      });
      return [...later, ...dates];
    });
}

function citesLater({ sources, report }: Corpus, cited: string[]): boolean {
  return cited.some((id) => {
    const source = sources.get(id);
    return source !== undefined && firstDay(issuedDate(source) ?? '0000') > report.published;
  });
}

function firstDayOf(claim: ReturnType<typeof readClaims>[number]): string | undefined {
  if (claim.kind === 'year') return firstDay(String(claim.year));
  if (claim.kind === 'span') return firstDay(String(claim.to));
  if (claim.kind !== 'date' || claim.year === undefined) return undefined;
  const parts = [claim.month, ...(claim.day === undefined ? [] : [claim.day])].map((part) =>
    String(part).padStart(2, '0'),
  );
  return firstDay([claim.year, ...parts].join('-'));
}
