import { z } from 'zod';
import type { Source } from './source.ts';

/** Forms in which reference managers take bibliographies. */
export const SOURCE_FORMATS = ['bibtex', 'ris', 'csl-json'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

const BibtexEntries = z.array(
  z.object({ type: z.string(), label: z.string(), properties: z.record(z.string(), z.coerce.string()) }),
);
const RisEntries = z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())])));

/**
 * A bibliography as text in UTF-8, every source under its own id. BibTeX has the signs that TeX would read escaped.
 *
 * citation-js maps the fields; it is only ever handed records, never an address, so it fetches nothing. Lines are
 * written here, because it would cut long ones (an address on two lines is no address) and shorten ids.
 */
export async function exportSources(sources: Source[], format: SourceFormat): Promise<string> {
  switch (format) {
    case 'bibtex':
      return bibtex(sources);
    case 'ris':
      return ris(sources);
    case 'csl-json':
      return `${JSON.stringify(sources, null, 1)}\n`;
  }
}

async function bibtex(sources: Source[]): Promise<string> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  // Its own escaping replaces every letter that is not Latin by nothing.
  Object.assign(plugins.config.get('@bibtex').format, {
    asciiOnly: false,
    useIdAsLabel: true,
    checkLabel: false,
  });
  const entries = BibtexEntries.parse(
    plugins.output.format('bibtex', sources.map(escapedForTex), { format: 'object' }),
  );
  return entries
    .map(({ type, label, properties }) => {
      const fields = Object.entries(properties).map((field) => `\t${bibtexField(field)},\n`);
      return `@${type}{${label},\n${fields.join('')}}\n`;
    })
    .join('\n');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * `jul 17` and `7` become the macro `jul`: BibTeX has no day. Notes say how a record came about, so they go where styles
 * print nothing.
 */
function bibtexField([name, value]: [string, string]): string {
  if (name === 'note') return `annote = {${value}}`;
  if (name !== 'month') return `${name} = {${value}}`;
  return `month = ${MONTHS[Number(value) - 1] ?? value.slice(0, 3)}`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapedForTex(source: Source): Source {
  const inTex = (text: string) => oneLine(text).replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
  const { author, publisher, note, URL: address } = source;
  const container = source['container-title'];
  return {
    ...source,
    title: inTex(source.title),
    ...(publisher !== undefined && { publisher: inTex(publisher) }),
    ...(container !== undefined && { 'container-title': inTex(container) }),
    ...(note !== undefined && { note: inTex(note) }),
    ...(address !== undefined && { URL: address.replaceAll('{', '%7B').replaceAll('}', '%7D') }),
    ...(author !== undefined && {
      author: author.map((name) =>
        Object.fromEntries(Object.entries(name).map(([part, text]) => [part, inTex(text)])),
      ),
    }),
  };
}

async function ris(sources: Source[]): Promise<string> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-ris');
  const entries = RisEntries.parse(plugins.output.format('ris', sources, { format: 'object' }));
  return sources
    .map((source, index) => {
      const { TY = 'GEN', ...mapped } = entries[index] ?? {};
      // For newspapers citation-js leaves author and day out.
      const tags = { ...mapped, ...authors(source), ...date(source), ID: source.id };
      const lines = Object.entries(tags).flatMap(([tag, value]) =>
        [value].flat().map((text) => `${tag}  - ${oneLine(text)}`),
      );
      return [`TY  - ${[TY].flat()[0] ?? 'GEN'}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');
}

function authors({ author = [] }: Source): { AU?: string[] } {
  const names = author.map(({ family, given, literal }) =>
    family === undefined ? (literal ?? given ?? '') : [family, given].filter(Boolean).join(', '),
  );
  return names.length === 0 ? {} : { AU: names };
}

/** `YYYY/MM/DD/`, as precise as the record. */
function date({ issued }: Source): { DA?: string } {
  const parts = issued?.['date-parts'][0];
  if (parts === undefined || parts.length < 2) return {};
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return { DA: `${year}/${month}/${day}/` };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
