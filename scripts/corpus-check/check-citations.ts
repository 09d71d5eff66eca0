import type { Corpus } from '#corpus';
import type { Finding } from './finding.ts';
import type { Statement } from './statements.ts';

/** Sentences and paragraphs that cite nothing, and links of chapters that lead nowhere. */
export function citationFindings(statements: Statement[]): Finding[] {
  return statements.flatMap((statement) => {
    const { file, line, kind, text, cited } = statement;
    const isBare = (kind === 'sentence' || kind === 'row') && cited.length === 0;
    if (!isBare) return [];
    const reason =
      kind === 'row'
        ? 'stands in a table that neither cites a source nor is introduced or followed by a paragraph that does'
        : 'cites no source; end it with [@source-id]';
    return [{ check: 'citations', file, line, sentence: text, reason }];
  });
}

/** Sources that nothing rests on, and addresses that are no web addresses. */
export function sourceFindings(corpus: Corpus, sourcesText: string): Finding[] {
  const used = new Set([
    corpus.report.report_source,
    ...[...corpus.passages.values()].flatMap(({ sourceIds }) => sourceIds),
    ...[...corpus.figures.values()].flatMap(({ source, otherSources }) => [source, ...otherSources]),
    ...[...corpus.events.values()].flatMap(({ sources }) => sources),
  ]);
  const lines = sourcesText.split('\n');
  const file = 'sources.json';
  const findings: Finding[] = [];
  for (const { id, URL: address } of corpus.sources.values()) {
    const line = lines.findIndex((text) => text.includes(`"id": "${id}"`)) + 1 || undefined;
    if (!used.has(id)) {
      const reason = 'is cited by no chapter, figure or event; cite it or take it out';
      findings.push({ check: 'sources', file, line, what: id, reason });
    }
    if (address !== undefined && !isWebAddress(address)) {
      const reason = `has a URL that is no http or https address: ${address}`;
      findings.push({ check: 'sources', file, line, what: id, reason });
    }
  }
  if (corpus.report.url !== '' && !isWebAddress(corpus.report.url)) {
    const reason = 'is no http or https address';
    findings.push({ check: 'sources', file: 'report/report.yaml', what: corpus.report.url, reason });
  }
  return findings;
}

function isWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
}
