import { describe, expect, it } from 'vitest';
import { checkSentence, createEvidenceStore } from '#assistant';
import { splitSentences } from '#corpus';
import { TONGUES } from '#language';
import { attachMarkers, readMarkers } from '../../../lib/assistant/check/markers.ts';
import { stateFigures } from '../../../lib/assistant/offline/figure-sentences.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const { figures } = knowledge.corpus;

/** Why the statements of figures would be withheld, in words. */
function faultsIn(language: string): string[] {
  const store = createEvidenceStore(knowledge.corpus);
  store.add([...figures.keys()]);
  return [...figures.values()].flatMap((figure) => {
    const stated = stateFigures({ knowledge, figures: [figure], language }).join(' ');
    return splitSentences(attachMarkers(stated)).flatMap(({ text }) => {
      const checked = checkSentence({ knowledge, store, sentence: readMarkers(text), question: '' });
      return checked.status === 'withheld' ? [`${figure.id}: ${checked.reason}: ${text}`] : [];
    });
  });
}

describe('the statement of every figure', () => {
  it.each(TONGUES)(
    'passes the check of its numbers in %s',
    (language) => {
      expect(faultsIn(language)).toEqual([]);
    },
    60_000,
  );
});

describe('the name of a source', () => {
  const id = [...figures.values()].find(({ source }) =>
    /\d/.test(knowledge.corpus.sources.get(source)?.publisher ?? ''),
  )?.id;
  const figure = figures.get(id ?? '');
  const check = (text: string) => {
    const store = createEvidenceStore(knowledge.corpus);
    store.add([figure?.id ?? '']);
    return checkSentence({
      knowledge,
      store,
      sentence: { text, ids: [figure?.id ?? ''], isNotice: false },
      question: '',
    });
  };

  it('may hold digits, which are bound to what it vouches for', () => {
    const name = knowledge.corpus.sources.get(figure?.source ?? '')?.publisher ?? '';
    const checked = check(`This was written by ${name}.`);
    expect(checked.status).toBe('passed');
    expect(checked.status === 'passed' && checked.numbers.map(({ boundTo }) => boundTo)).toEqual([id]);
  });

  it('proves nothing by its digits elsewhere in the sentence, and no other source’s name is set apart', () => {
    const name = knowledge.corpus.sources.get(figure?.source ?? '')?.publisher ?? '';
    const digits = /\d+/.exec(name)?.[0] ?? '';
    expect(check(`According to ${name}, ${digits} plants are open.`).status).toBe('withheld');
    expect(check('According to Journal 77, this is so.').status).toBe('withheld');
  });
});
