import { describe, expect, it } from 'vitest';
import { checkSentence, createEvidenceStore } from '#assistant';
import { splitSentences } from '#corpus';
import { numerals } from '#language';
import { findConflicts } from '../../../lib/assistant/find-conflicts.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const { conflicts, verdicts } = knowledge.corpus;
const found = (text: string) => findConflicts(knowledge, text).map(({ id }) => id);

/** Why sentences on a disagreement would be withheld, resting on the figures that it lists and no others. */
function faultsIn(text: string, figures: string[]): string[] {
  const store = createEvidenceStore(knowledge.corpus);
  store.add(figures);
  return splitSentences(text).flatMap((part) => {
    const sentence = { text: part.text, ids: figures, isNotice: false };
    const checked = checkSentence({ knowledge, store, sentence, question: '' });
    return checked.status === 'withheld' ? [`${checked.reason}: ${part.text}`] : [];
  });
}

describe('the verdicts on record', () => {
  it.each(conflicts)(
    'are proven, number by number, by the figures they list: $title',
    ({ figures, verdict }) => {
      expect(faultsIn(verdict, figures)).toEqual([]);
    },
  );

  it.each(verdicts)(
    'are proven in other languages too, with no number that the English has not: $conflict, $language',
    (one) => {
      const conflict = conflicts.find(({ id }) => id === one.conflict);
      expect(faultsIn(one.verdict, conflict?.figures ?? [])).toEqual([]);
      const amounts = (text: string) =>
        numerals(text).flatMap(({ isYear, digits }) => (isYear ? [] : [digits]));
      const known = new Set(amounts(conflict?.verdict ?? ''));
      expect(amounts(one.verdict).filter((amount) => !known.has(amount))).toEqual([]);
    },
  );

  it('prefer a figure that they list', () => {
    const astray = conflicts.filter(
      ({ preferred, figures }) => preferred !== '' && !figures.includes(preferred),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});

describe('findConflicts', () => {
  it('finds each disagreement by its own title, first', () => {
    for (const { id, title } of conflicts) expect(found(`${title}?`)[0], title).toBe(id);
  });

  it.each([
    ['another country', 'What are the antimony reserves of Portugal?'],
    ['another country that is known', 'What are the antimony reserves of Australia?'],
    ['another subject', 'How large are the copper reserves of China?'],
    ['another year', 'How fast did Middle Corridor cargo grow in 2024?'],
    ['another matter', 'Who founded TALCO Gold?'],
    ['nothing', ''],
  ])('finds none for %s', (_, question) => {
    expect(found(question)).toEqual([]);
  });
});
