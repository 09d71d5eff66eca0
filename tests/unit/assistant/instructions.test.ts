import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Outcome, readInstructions } from '#assistant';
import {
  createInstructions,
  InvalidInstructionsError,
} from '../../../lib/assistant/instructions/instructions.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const report = { title: 'On $& Fish', published: '2024-05-01', provenance: 'Made up.' };
const corpus = { report: { ...report } };

describe('the instructions of hosted and local models', () => {
  it('have a version and tell the report’s title, date, provenance, every outcome and the language', async () => {
    const instructions = await readInstructions(ROOT, corpus);
    expect(instructions.version).toBeGreaterThan(0);
    const text = instructions.render('kk');
    for (const part of [...Object.values(report), ...Outcome.options, '"kk"']) expect(text).toContain(part);
    expect(text).not.toMatch(/\{\{|^---/);
  });

  it('are short: a fraction of a small model’s context', async () => {
    expect((await readInstructions(ROOT, corpus)).render('en').length).toBeLessThan(4_000);
  });

  it.each([
    ['without a version', 'You answer.'],
    ['with a place that names nothing', '---\nversion: 2\n---\nOn {{topic}}.'],
  ])('are refused %s', (_, text) => {
    expect(() => createInstructions(text, corpus)).toThrow(InvalidInstructionsError);
  });
});
