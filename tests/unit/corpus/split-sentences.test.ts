import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#corpus';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitting sentences', () => {
  it.each([
    ['One ends. Another begins.', ['One ends.', 'Another begins.']],
    ['Was it so? Yes! It was.', ['Was it so?', 'Yes!', 'It was.']],
    ['It fell to 2.5 percent. Then it rose.', ['It fell to 2.5 percent.', 'Then it rose.']],
    ['He said “Stop.” They went on.', ['He said “Stop.”', 'They went on.']],
    ['Many (e.g. Antwerp) agreed. Few did not.', ['Many (e.g. Antwerp) agreed.', 'Few did not.']],
    ['The U.S. Geological Survey and Dr. Lee agree.', ['The U.S. Geological Survey and Dr. Lee agree.']],
    ['J. R. Smith wrote it. We read it.', ['J. R. Smith wrote it.', 'We read it.']],
    ['Signed by Acme Inc. in March.', ['Signed by Acme Inc. in March.']],
    ['In all 13%. 2024 was worse.', ['In all 13%.', '2024 was worse.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    [
      'Первое предложение. Второе: 5 млн. тонн в 2024 г. и далее.',
      ['Первое предложение.', 'Второе: 5 млн. тонн в 2024 г. и далее.'],
    ],
    ['中国占六成。其余来自别国！真的吗？', ['中国占六成。', '其余来自别国！', '真的吗？']],
    ['It grew [@a]. It fell. [@b] It ended.', ['It grew [@a].', 'It fell. [@b] It ended.']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  const prose = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '. ',
          '! ',
          '?',
          '…',
          '。',
          '\n',
          ' ',
          '."',
          '.) ',
          'e.g. ',
          'U.S. ',
          ' [@x-1].',
          '3.14',
          'г. ',
        ),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('gives spans that lie in order, without overlap, and hold exactly their text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let last = 0;
        for (const { text: sentence, start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
          last = end;
        }
      }),
    );
  });

  it('loses no character but white space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(texts(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
