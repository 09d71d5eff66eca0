import { describe, expect, it } from 'vitest';
import { type EventQuery, eventSentence, listEvents } from '#figures';
import { corpusOf, event, ids } from '../../fixtures/figures.ts';

const list = [
  event({
    id: 'e2024-05-summit',
    date: '2024-05-20',
    kind: 'summit',
    parties: ['KAZ', 'USA'],
    organisations: ['C5+1'],
  }),
  event({ id: 'e2023-law', date: '2023', kind: 'law', parties: ['UZB'], subjects: ['uranium'] }),
  event({ id: 'e2024-deal', date: '2024-05', parties: ['KAZ'], subjects: ['uranium', 'antimony'] }),
];
const corpus = corpusOf([], { events: new Map(list.map((one) => [one.id, one])) });

describe('listEvents', () => {
  it.each<[EventQuery, string[]]>([
    [{}, ['e2023-law', 'e2024-deal', 'e2024-05-summit']],
    [{ party: 'KAZ' }, ['e2024-deal', 'e2024-05-summit']],
    [{ party: 'c5+1' }, ['e2024-05-summit']],
    [{ kind: 'law' }, ['e2023-law']],
    [{ subject: 'uranium', from: '2024' }, ['e2024-deal']],
    [{ from: '2024-05-21' }, ['e2024-deal']],
    [{ to: '2023-06' }, ['e2023-law']],
    [{ from: '2023-12', to: '2024-05-01' }, ['e2023-law', 'e2024-deal']],
    [{ party: 'FRA' }, []],
  ])('%j', (query, expected) => {
    expect(ids(listEvents({ corpus, query }))).toEqual(expected);
  });

  it('says an event with its date as people write it', () => {
    const summit = event({ id: 'e2024-05-summit', date: '2024-05-20', title: 'Summit in Astana' });
    expect(eventSentence(summit)).toBe('20 May 2024: Summit in Astana');
    expect(eventSentence(summit, 'ru')).toBe('20 мая 2024: Summit in Astana');
  });
});
