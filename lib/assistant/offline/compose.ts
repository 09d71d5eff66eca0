import { splitSentences } from '#corpus';
import type { Knowledge } from '../knowledge.ts';
import { findAmbiguity } from './ambiguity.ts';
import { attributeWords } from './asking-words.ts';
import { assess } from './assess.ts';
import { composeAbout } from './compose-about.ts';
import { composeAmbiguity } from './compose-ambiguity.ts';
import { composeDefinition } from './compose-definition.ts';
import { composeDispute } from './compose-dispute.ts';
import { composeEvents } from './compose-events.ts';
import { conflictBlock, figureBlocks, fittingFigures } from './compose-figures.ts';
import { composeMissing, wordsAsAsked } from './compose-missing.ts';
import { composeOutline } from './compose-outline.ts';
import { chooseProse, proseLines } from './compose-prose.ts';
import { composeRows } from './compose-rows.ts';
import { type Composition, noticeSentence } from './composition.ts';
import { phrasesFor } from './phrases.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';
import { suggest } from './suggest.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

/** Kinds that no missing figure leaves unanswered. */
const TOLD_IN_WORDS: ReadonlySet<Understanding['kind']> = new Set([
  'explanation',
  'timeline',
  'definition',
  'who_says',
  'opinion',
]);
/** Share of the question's words that the sentence which names a speaker must hold. */
const TOLD_COVERAGE = 0.45;

/** Composes the answer to one question from what the tools returned; its sentences carry the ids of their evidence. */
export function compose({
  knowledge,
  understanding,
  results,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
}): Composition {
  const { kind, language } = understanding;
  const phrases = phrasesFor(language);
  const { report } = knowledge.corpus;
  if (kind === 'creative')
    return notice({
      outcome: 'out_of_scope',
      lines: [phrases.creative(report.about)],
      knowledge,
      understanding,
    });
  if (kind === 'about')
    return {
      outcome: 'answered',
      missing: [],
      lines: [composeAbout(knowledge, understanding).join(' ')],
      suggestions: suggest({ knowledge, understanding, figures: [] }),
    };

  const { part } = understanding;
  const outline = part?.isWhole === true ? composeOutline({ knowledge, part, results }) : [];
  if (outline.length > 0) {
    const inEnglish = phrases.inEnglish === '' ? [] : [noticeSentence(phrases.inEnglish)];
    return {
      outcome: 'answered',
      missing: [],
      lines: [[...inEnglish, ...outline].join(' ')],
      suggestions: suggest({ knowledge, understanding, figures: [] }),
    };
  }

  const definition = composeDefinition(knowledge, understanding, results);
  const ambiguity = definition === '' ? findAmbiguity(knowledge, understanding) : undefined;
  if (ambiguity !== undefined) return composeAmbiguity({ understanding, ambiguity });

  const ranked = rankSentences({ knowledge, understanding, search: results.search });
  const assessment = assess({
    knowledge,
    understanding,
    ranked,
    closeness: Math.max(0, ...(results.search?.passages ?? []).map(({ denseScore }) => denseScore)),
  });
  if (understanding.names.unknown.length > 0) {
    if (!assessment.isInDomain) {
      return notice({
        outcome: 'out_of_scope',
        lines: [phrases.outOfScope(report.about)],
        knowledge,
        understanding,
      });
    }
    const unknownWords = assessment.unknownWords;
    return composeMissing({ knowledge, understanding, results, ranked, unknownWords });
  }
  const figures = fittingFigures(knowledge, understanding, results);
  const stated = isToldByPassage(understanding, ranked)
    ? []
    : definition === ''
      ? figureBlocks({ knowledge, understanding, results, figures })
      : [definition];
  const rows = stated.length === 0 ? composeRows({ knowledge, understanding, results }) : undefined;
  const blocks = rows === undefined ? stated : [rows];
  const events =
    kind === 'timeline' || kind === 'list' ? composeEvents({ knowledge, understanding, results }) : [];

  if (blocks.length === 0 && events.length === 0) {
    const isLookedFor =
      results.figures?.nearest !== undefined && results.figures.nearest !== null && !TOLD_IN_WORDS.has(kind);
    const missesPeriod =
      isLookedFor &&
      understanding.period !== undefined &&
      results.figures?.nearest?.given_up.includes('period') === true;
    if (!assessment.isInDomain && assessment.strength === 'weak') {
      return notice({
        outcome: 'out_of_scope',
        lines: [phrases.outOfScope(report.about)],
        knowledge,
        understanding,
      });
    }
    if (
      missesPeriod ||
      missesPlace(knowledge, understanding, results, ranked) ||
      assessment.strength === 'weak'
    ) {
      return composeMissing({
        knowledge,
        understanding,
        results,
        ranked,
        unknownWords: assessment.unknownWords,
      });
    }
  }

  const facts = [...blocks, ...events];
  const hasFigures = facts.length > 0;
  const chosen = chooseProse({ understanding, ranked, facts });
  const prose = proseLines(understanding, chosen);
  const disputed =
    kind === 'timeline'
      ? conflictBlock({ knowledge, understanding, results, figures: [] })
      : hasFigures
        ? ''
        : composeDispute({ knowledge, results, chosen });
  const outcome =
    kind === 'opinion'
      ? 'opinion'
      : blocks.length > 0 || events.length > 0 || assessment.strength === 'strong'
        ? 'answered'
        : 'partly_answered';
  const missing =
    outcome === 'partly_answered' && assessment.unknownWords.length > 0
      ? [
          {
            what: wordsAsAsked(understanding.question, assessment.unknownWords).join(', '),
            nearest: ranked[0]?.passage.sectionTitle ?? '',
          },
        ]
      : [];
  const opening = kind === 'opinion' ? [noticeSentence(phrases.opinion)] : [];
  const isAnnounced =
    phrases.inEnglish !== '' &&
    [...blocks, disputed].some((block) => block.includes(phrases.inEnglish.slice(0, -1)));
  const inEnglish =
    chosen.length + definition.length > 0 && phrases.inEnglish !== '' && !isAnnounced
      ? [noticeSentence(phrases.inEnglish)]
      : [];
  return {
    outcome,
    missing,
    lines: [
      ...opening,
      ...blocks.flatMap((block) => ['', block]),
      ...events,
      '',
      ...(kind === 'timeline' ? [disputed, ''] : []),
      ...inEnglish,
      ...prose,
      ...(kind === 'timeline' ? [] : ['', disputed]),
    ],
    suggestions: suggest({
      knowledge,
      understanding,
      figures,
      passages: chosen.map(({ passage }) => passage),
    }),
  };
}

/** Who said something is told by a sentence that names the speaker, better than by the source of a figure. */
function isToldByPassage({ kind }: Understanding, [best]: RankedSentence[]): boolean {
  return kind === 'who_says' && best !== undefined && best.hasCue && best.coverage >= TOLD_COVERAGE;
}

/**
 * An amount of something in some place was asked for, and there is no such figure: what is said of other places does
 * not answer it, unless a sentence speaks of all that was named.
 */
function missesPlace(
  knowledge: Knowledge,
  understanding: Understanding,
  { figures }: ToolResults,
  ranked: RankedSentence[],
): boolean {
  const { kind, indicators, subjects, places } = understanding;
  const isAmount = kind === 'figure' || (indicators.length > 0 && !TOLD_IN_WORDS.has(kind));
  const isPrecise = isAmount && subjects.length > 0 && places.length > 0;
  const hasNone = figures !== undefined && figures.figures.length === 0;
  const asksMore = attributeWords(knowledge, understanding).length > 0;
  const isOnAll = ({ concepts, coverage, attributes }: RankedSentence) =>
    concepts === 1 && coverage >= 0.55 && (!asksMore || attributes > 0);
  return isPrecise && hasNone && !ranked.some(isOnAll);
}

function notice({
  outcome,
  lines,
  knowledge,
  understanding,
}: {
  outcome: 'answered' | 'out_of_scope';
  lines: string[];
  knowledge: Knowledge;
  understanding: Understanding;
}): Composition {
  const sentences = lines.flatMap((line) => splitSentences(line)).map(({ text }) => noticeSentence(text));
  return {
    outcome,
    missing: [],
    lines: [sentences.join(' ')],
    suggestions: suggest({ knowledge, understanding, figures: [] }),
  };
}
