import type { Corpus } from '#corpus';
import { ISO_COUNTRIES } from './country-codes.ts';
import type { CsvTable } from './csv-table.ts';
import type { Finding } from './finding.ts';

/**
 * Country codes that are neither ISO 3166 alpha-3 nor a `region` of the corpus's own terms, indicators measured in
 * another dimension than their units, and calendar days that do not exist.
 */
export function codeFindings(corpus: Corpus, tables: Map<string, CsvTable>): Finding[] {
  const regions = new Set(corpus.terms.filter(({ kind }) => kind === 'region').map(({ id }) => id));
  const isPlace = (code: string) => code === '' || ISO_COUNTRIES.has(code) || regions.has(code);
  const findings: Finding[] = [];
  const report = (file: string, line: number, what: string, reason: string) =>
    findings.push({ check: 'codes', file, line, what, reason });
  const notAPlace = `is neither an ISO 3166 alpha-3 code nor one of the regions of terms.csv (${[...regions].join(', ')})`;

  for (const { line, cells } of tables.get('datasets/figures.csv')?.rows ?? []) {
    const file = 'datasets/figures.csv';
    for (const column of ['country', 'partner']) {
      const code = cells[column] ?? '';
      if (!isPlace(code)) report(file, line, code, `in column ${column} ${notAPlace}`);
    }
    for (const column of ['period_start', 'period_end', 'edition']) {
      if (!isRealDate(cells[column] ?? ''))
        report(file, line, cells[column] ?? '', `in column ${column} is no day of the calendar`);
    }
    const start = cells.period_start ?? '';
    const end = cells.period_end ?? '';
    if (start.length !== end.length)
      report(file, line, `${start}\u2013${end}`, 'is a period whose two ends are not equally precise');
    const expected = family(corpus.indicators.get(cells.indicator ?? '')?.dimension);
    const given = family(corpus.units.get(cells.unit ?? '')?.dimension);
    if (expected !== given)
      report(
        file,
        line,
        cells.unit ?? '',
        `measures ${given ?? 'nothing'}, but the indicator ${cells.indicator} is a ${expected ?? 'nothing'}`,
      );
  }
  for (const { line, cells } of tables.get('datasets/events.csv')?.rows ?? []) {
    const file = 'datasets/events.csv';
    for (const code of (cells.parties ?? '').split(';').filter((part) => part !== '')) {
      if (!isPlace(code)) report(file, line, code, `in column parties ${notAPlace}`);
    }
    if (!isRealDate(cells.date ?? ''))
      report(file, line, cells.date ?? '', 'in column date is no day of the calendar');
    if ((cells.value === '') !== (cells.unit === ''))
      report(file, line, cells.id ?? '', 'has a value without a unit or a unit without a value');
  }
  for (const { line, cells } of tables.get('terms.csv')?.rows ?? []) {
    if (cells.kind === 'country' && !ISO_COUNTRIES.has(cells.id ?? ''))
      report('terms.csv', line, cells.id ?? '', 'is a country but no ISO 3166 alpha-3 code');
  }
  return findings;
}

/** Amounts of money or prices may be in any currency. */
function family(dimension: string | undefined): string | undefined {
  return dimension?.replace(/^(money|price)_[a-z]{3}/, '$1');
}

function isRealDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
