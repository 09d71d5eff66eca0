import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, UnreadableFileError } from '#documents';

const readable = fc
  .string({
    unit: fc.constantFrom(...'abcdefghij klmnop qrstuv.,\u0431\u0432\u0433\u0434\u0435\u0436 \u044f'),
    minLength: 8,
  })
  .filter((text) => text.trim() !== '');

function utf16(text: string, isLittle: boolean): Uint8Array {
  return new Uint8Array(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
}

describe('decoding text', () => {
  it('gives back any text in UTF-8 and in UTF-16 of either order, with or without a mark', () => {
    fc.assert(
      fc.property(readable, fc.boolean(), fc.boolean(), (text, isLittle, isMarked) => {
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
        expect(decodeText(utf16(isMarked ? `\ufeff${text}` : text, isLittle)).text).toBe(text);
      }),
    );
  });

  it('keeps a UTF-8 text with a few damaged bytes, and says so', () => {
    const sound = 'Приветствие из деревни на берегу широкой реки. ';
    const bytes = new Uint8Array([...new TextEncoder().encode(sound), 0xff, 0x21]);
    const { text, notes } = decodeText(bytes);
    expect(text.startsWith(sound)).toBe(true);
    expect(notes.join()).toContain('1 damaged');
  });

  it('makes all line ends alike', () => {
    expect(decodeText(new TextEncoder().encode('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
  });

  it('never throws anything but what people can read, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeText(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFileError);
        }
      }),
    );
  });
});
