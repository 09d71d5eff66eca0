import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus';
import { answerWhole } from '#service';
import { messages } from '../../app/messages/index.ts';
import { PROJECT_ROOT } from '../../scripts/project.ts';

const { chapters } = await loadCorpus(path.join(PROJECT_ROOT, 'corpus'));
const ask = (question: string) => answerWhole({ question, history: [] });

describe('the question that each section of a chapter offers', () => {
  it.each(chapters)('is answered from that section: chapter $number', async ({ number, sections }) => {
    for (const { number: section, title } of sections) {
      if (title === '') continue;
      const answer = await ask(messages.report.askAbout(number, title));
      const places = new Set(answer.citations.map(({ id }) => id.split('.').slice(0, 2).join('.')));
      expect({ title, outcome: answer.outcome, places: [...places], dropped: answer.checks.dropped }).toEqual(
        {
          title,
          outcome: 'answered',
          places: [`r${number}.${section}`],
          dropped: 0,
        },
      );
    }
  });
});

describe('a chapter asked for as a whole', () => {
  it.each(chapters)('is told section by section: $number', async ({ number, sections }) => {
    const answer = await ask(`Please sum up chapter ${number}.`);
    const cited = answer.citations.map(({ id }) => id.split('.').slice(0, 2).join('.'));
    expect(answer.outcome).toBe('answered');
    expect(cited.length).toBeGreaterThan(3);
    expect(cited).toEqual(sections.slice(0, cited.length).map((section) => `r${number}.${section.number}`));
  });
});
