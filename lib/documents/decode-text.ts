import { analyse } from 'chardet';
import { UnreadableFileError } from './unreadable-file.ts';

/** Share of bytes at even or odd places that must be high bytes of common scripts for text to be UTF-16 without a mark. */
const UTF16_SHARE = 0.8;
/** Damaged characters a UTF-8 text may have for each sound one before another encoding is thought likelier. */
const DAMAGE_SHARE = 0.1;
/** Controls that text does not hold: tabs, line breaks and form feeds it may. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
/** Bytes that the guess of an encoding looks at. */
const SAMPLE = 64 * 1024;

export type DecodedText = { text: string; notes: string[] };

/**
 * Decodes a text file: by its byte order mark, as UTF-8, as UTF-16 without a mark, else by the encoding it declares or the
 * likeliest one.
 *
 * @param declared encoding that the file names for itself, as HTML may
 * @throws UnreadableFileError when the bytes are no text in any of them
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return readable(new TextDecoder(marked).decode(bytes), []);
  try {
    return readable(new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
  }
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const damaged = asUtf8.match(/\ufffd/g)?.length ?? 0;
  const sound = asUtf8.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (damaged <= sound * DAMAGE_SHARE) {
    return readable(asUtf8, [`${damaged} damaged characters were replaced by \ufffd.`]);
  }
  const encoding = decodable(declared) ?? likeliestEncoding(bytes);
  return readable(new TextDecoder(encoding).decode(bytes), [`Not UTF-8: read as ${encoding}.`]);
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Latin and Cyrillic text in UTF-16 has 0x00 to 0x05 in nearly every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const high = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte <= 0x05) high[index % 2] = (high[index % 2] ?? 0) + 1;
  const half = Math.floor(sample.length / 2);
  if ((high[1] ?? 0) > half * UTF16_SHARE) return 'utf-16le';
  return (high[0] ?? 0) > half * UTF16_SHARE ? 'utf-16be' : undefined;
}

function likeliestEncoding(bytes: Uint8Array): string {
  const [likeliest] = analyse(bytes.subarray(0, SAMPLE)).flatMap(({ name }) =>
    name.startsWith('UTF-') ? [] : (decodable(name) ?? []),
  );
  if (likeliest !== undefined) return likeliest;
  throw new UnreadableFileError('it is not text in any encoding that is known. Save it as UTF-8.');
}

/** The name under which this system decodes an encoding, if it can. */
function decodable(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Text holds next to no control characters; what does is a program, an image or an archive. */
function readable(text: string, notes: string[]): DecodedText {
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length * 0.005) {
    throw new UnreadableFileError(
      'it holds binary data, not text. Save it in one of the kinds that can be read.',
    );
  }
  return { text: text.replace(/\r\n?/g, '\n'), notes };
}
