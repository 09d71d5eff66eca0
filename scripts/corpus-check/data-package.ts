import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { CsvTable } from './csv-table.ts';
import type { Finding } from './finding.ts';

const Constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
const Field = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'boolean']),
  description: z.string().min(1),
  constraints: Constraints.optional(),
});
const Schema = z.strictObject({
  fields: z.array(Field),
  primaryKey: z.union([z.string(), z.array(z.string())]).optional(),
  missingValues: z.array(z.string()).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.string(),
        reference: z.strictObject({ resource: z.string(), fields: z.string() }),
      }),
    )
    .optional(),
});
const DataPackage = z.looseObject({
  name: z.string(),
  resources: z.array(z.looseObject({ name: z.string(), path: z.string(), schema: Schema })),
});
type Resource = z.infer<typeof DataPackage>['resources'][number];
type Row = CsvTable['rows'][number];

const FILE = 'datasets/datapackage.json';

/**
 * Differences between `datapackage.json` and the files it describes: files left out or missing, other columns, and
 * rows that break a type, a constraint or a key.
 *
 * @param folder the corpus folder
 * @param tables the CSV files by path from the corpus folder
 */
export async function dataPackageFindings(folder: string, tables: Map<string, CsvTable>): Promise<Finding[]> {
  const text = await readFile(path.join(folder, FILE), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    const reason = 'does not exist; it has to describe every table, column by column';
    return [{ check: 'data package', file: FILE, reason }];
  }
  const read = DataPackage.safeParse(JSON.parse(text));
  if (!read.success) {
    return read.error.issues.map((issue) => ({
      check: 'data package',
      file: FILE,
      what: issue.path.join('.'),
      reason: issue.message,
    }));
  }
  const { resources } = read.data;
  const lineOf = (words: string) =>
    text.split('\n').findIndex((line) => line.includes(words)) + 1 || undefined;
  const findings: Finding[] = [];
  const listed = new Set(resources.map((resource) => resource.path));
  for (const name of (await readdir(path.join(folder, 'datasets'))).sort()) {
    if (name !== 'datapackage.json' && !listed.has(name))
      findings.push({
        check: 'data package',
        file: FILE,
        what: name,
        reason: 'lies in datasets but is not listed as a resource',
      });
  }
  for (const resource of resources) {
    const file = `datasets/${resource.path}`;
    const table = tables.get(file);
    const line = lineOf(`"path": "${resource.path}"`);
    if (table === undefined) {
      findings.push({
        check: 'data package',
        file: FILE,
        line,
        what: resource.path,
        reason: 'is listed but does not exist',
      });
      continue;
    }
    const described = resource.schema.fields.map(({ name }) => name);
    if (described.join() !== table.header.join()) {
      const reason = `describes the columns ${described.join(', ')}; the file has ${table.header.join(', ')}`;
      findings.push({ check: 'data package', file: FILE, line, what: resource.name, reason });
      continue;
    }
    findings.push(
      ...rowFindings(file, resource, table),
      ...keyFindings(file, resource, table, resources, tables),
    );
  }
  return findings;
}

function rowFindings(file: string, { schema }: Resource, { rows }: CsvTable): Finding[] {
  return schema.fields.flatMap((field) => {
    const pattern =
      field.constraints?.pattern === undefined ? undefined : new RegExp(field.constraints.pattern, 'u');
    return rows.flatMap(({ line, cells }): Finding[] => {
      const cell = cells[field.name] ?? '';
      const reason = cellFault(field, pattern, cell);
      return reason === undefined
        ? []
        : [{ check: 'data package', file, line, what: cell, reason: `in column ${field.name} ${reason}` }];
    });
  });
}

function cellFault(
  { type, constraints }: z.infer<typeof Field>,
  pattern: RegExp | undefined,
  cell: string,
): string | undefined {
  if (cell === '') return constraints?.required === true ? 'is empty, but the column is required' : undefined;
  if (type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(cell)) return 'is not a plain decimal number';
  if (type === 'integer' && !/^-?\d+$/.test(cell)) return 'is not a whole number';
  if (type === 'boolean' && !/^(?:true|false)$/.test(cell)) return 'is neither true nor false';
  if (pattern !== undefined && !pattern.test(cell)) return `does not fit the pattern ${pattern.source}`;
  if (constraints?.enum !== undefined && !constraints.enum.includes(cell))
    return `is none of ${constraints.enum.join(', ')}`;
  if (constraints?.minimum !== undefined && Number(cell) < constraints.minimum)
    return `is less than ${constraints.minimum}`;
  if (constraints?.maximum !== undefined && Number(cell) > constraints.maximum)
    return `is more than ${constraints.maximum}`;
  return undefined;
}

function keyFindings(
  file: string,
  { schema }: Resource,
  { rows }: CsvTable,
  resources: Resource[],
  tables: Map<string, CsvTable>,
): Finding[] {
  const primary = schema.primaryKey === undefined ? [] : [schema.primaryKey].flat();
  const unique = [
    ...(primary.length === 0 ? [] : [primary]),
    ...schema.fields.filter(({ constraints }) => constraints?.unique === true).map(({ name }) => [name]),
  ];
  const repeated = [...new Map(unique.map((columns) => [columns.join(), columns])).values()].flatMap(
    (columns) =>
      repeats(rows, columns).map(
        ({ line, cells }): Finding => ({
          check: 'data package',
          file,
          line,
          what: columns.map((column) => cells[column]).join(' / '),
          reason: `repeats a value of ${columns.join(' with ')}, which must be unique`,
        }),
      ),
  );
  const dangling = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = resources.find(({ name }) => name === reference.resource);
    const known = new Set(
      tables.get(`datasets/${target?.path}`)?.rows.map(({ cells }) => cells[reference.fields]),
    );
    return rows
      .filter(({ cells }) => cells[fields] !== '' && !known.has(cells[fields]))
      .map(
        ({ line, cells }): Finding => ({
          check: 'data package',
          file,
          line,
          what: cells[fields],
          reason: `in column ${fields} is not among the ${reference.fields} of ${reference.resource}`,
        }),
      );
  });
  return [...repeated, ...dangling];
}

function repeats(rows: Row[], columns: string[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const key = columns.map((column) => cells[column]).join('\u0000');
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
