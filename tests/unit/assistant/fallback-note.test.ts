import { describe, expect, it } from 'vitest';
import { FallbackReason } from '#assistant';
import { fallbackNote } from '../../../lib/assistant/external/fallback-note.ts';

describe('the note that the built-in model stood in', () => {
  it.each(['en', 'ru', 'kk', 'uz', 'zh'])('says each reason in its own words (%s)', (language) => {
    const notes = FallbackReason.options.map((reason) => fallbackNote(reason, language));
    expect(new Set(notes).size).toBe(FallbackReason.options.length);
    for (const note of notes) {
      expect(note).toContain('Assay');
      expect(note).not.toMatch(/\d|undefined/);
      if (language !== 'en') expect(note).not.toBe(fallbackNote('no_key', 'en'));
    }
  });

  it('speaks Russian to readers of Kyrgyz and Tajik, English to all others', () => {
    expect(fallbackNote('empty', 'ky')).toBe(fallbackNote('empty', 'ru'));
    expect(fallbackNote('empty', 'fr')).toBe(fallbackNote('empty', 'en'));
  });
});
