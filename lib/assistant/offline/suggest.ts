import type { Figure } from '#corpus';
import { queryFigures } from '#figures';
import { analyse, tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { phrasesFor } from './phrases.ts';
import type { Understanding } from './understand.ts';

const MOST = 3;

/**
 * Follow-up questions that the corpus can answer: the same measure for other countries that have it, then starting
 * questions of the report.
 */
export function suggest({
  knowledge,
  understanding,
  figures,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  figures: Figure[];
}): string[] {
  const lead = figures[0];
  const tongue = tongueOf(understanding.language);
  const { andPlace } = phrasesFor(tongue);
  const others =
    lead === undefined
      ? []
      : queryFigures({
          corpus: knowledge.corpus,
          query: { indicator: lead.indicator, subject: lead.subject },
          limit: 200,
        })
          .figures.filter(
            ({ scope, partner, standing }) =>
              scope === '' && standing === 'primary' && (partner !== '') === (lead.partner !== ''),
          )
          .map(({ country }) => country)
          .filter(
            (country) =>
              country !== lead.country && knowledge.lexicon.namesOf(country)[0]?.kind === 'country',
          );
  const followUps = [...new Set(others)]
    .slice(0, 2)
    .map((country) => andPlace(knowledge.lexicon.nameOf(country, tongue) ?? country));
  const asked = new Set([...understanding.keywords, ...understanding.inheritedKeywords]);
  const kinship = (question: string) => analyse(question).filter((word) => asked.has(word)).length;
  const starting = knowledge.corpus.report.questions
    .filter((question) => question !== understanding.question)
    .toSorted((a, b) => kinship(b) - kinship(a));
  return [...followUps, ...starting].slice(0, MOST);
}
