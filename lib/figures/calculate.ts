import type { Corpus, Figure } from '#corpus';
import { whyNotAdd } from './adding.ts';

/** A number derived from figures, with its working shown. */
export type Calculation = { id: string; value: number; unit: string; formula: string; inputs: string[] };

/** Thrown when an expression cannot be computed or must not be. */
export class CalculationError extends Error {
  override readonly name = 'CalculationError';
}

/** `addends` are the figures it is a sum of; empty for anything else. */
type Quantity = { value: number; dimension: string; addends: Figure[] };
/** Unit of the difference of two shares, which is no share itself. */
export const PERCENTAGE_POINTS = 'percentage_points';

type CalculationCorpus = Pick<Corpus, 'figures' | 'units' | 'parts' | 'indicators'>;
type CalculationToken = { kind: 'id' | 'number' | 'operator'; text: string };

const TOKEN = /\s*(?:\{([^}]+)\}|(\d+(?:\.\d+)?)|([-+*/()]))/y;
const PLAIN = '';

/**
 * Computes an expression over figures, e.g. `{wheat-harvest-isl-…} / {wheat-harvest-all-…} * 100`.
 *
 * Values are converted to the base unit of their dimension first. Adding or subtracting different dimensions is
 * refused; dividing equal dimensions gives a plain ratio, and a plain ratio times 100 a percentage. A sum that would
 * count something twice or mix what does not belong together is refused (see `whyNotAdd`); subtracting a part from its
 * total is not.
 *
 * @param expression figure ids in braces, numbers, + − * / and parentheses
 * @param unit id of the unit to give the result in; the base unit of its dimension when left out
 * @throws CalculationError when an id is unknown, the syntax is wrong, units do not fit, figures must not be added or a
 *   divisor is zero
 */
export function calculate({
  corpus,
  expression,
  unit: wanted,
}: {
  corpus: CalculationCorpus;
  expression: string;
  unit?: string;
}): Calculation {
  const list = tokenise(expression);
  const inputs = [...new Set(list.filter(({ kind }) => kind === 'id').map(({ text }) => text))];
  if (inputs.length === 0)
    throw new CalculationError('The expression names no figure; write figure ids in braces.');
  const figures = new Map(inputs.map((id) => [id, knownFigure(corpus, id)]));
  let position = 0;

  const peek = () => list[position]?.text;
  const take = () => list[position++];

  function sum(): Quantity {
    let left = product();
    for (let operator = peek(); operator === '+' || operator === '-'; operator = peek()) {
      take();
      const right = product();
      if (left.dimension !== right.dimension) {
        throw new CalculationError(
          `Cannot ${operator === '+' ? 'add' : 'subtract'} ${name(right)} and ${name(left)}: they measure different things.`,
        );
      }
      left = operator === '+' ? add(corpus, left, right) : subtract(left, right);
    }
    return left;
  }

  function product(): Quantity {
    let left = factor();
    for (let operator = peek(); operator === '*' || operator === '/'; operator = peek()) {
      take();
      left = operator === '*' ? multiply(left, factor()) : divide(left, factor());
    }
    return left;
  }

  function factor(): Quantity {
    const token = take();
    if (token === undefined) throw new CalculationError('The expression ends too early.');
    if (token.kind === 'number') return plain(Number(token.text));
    if (token.kind === 'id') return quantityOf(corpus, figures.get(token.text));
    if (token.text !== '(')
      throw new CalculationError(`"${token.text}" stands where a figure or a number should.`);
    const inner = sum();
    if (take()?.text !== ')') throw new CalculationError('A parenthesis is not closed.');
    return inner;
  }

  const result = sum();
  if (position < list.length)
    throw new CalculationError(`"${peek() ?? ''}" is left over at the end of the expression.`);
  const isDifference = list.some(({ kind, text }) => kind === 'operator' && text === '-');
  const isPercent = result.dimension === PLAIN && /\*\s*100(?![.\d])|(?<![.\d])100\s*\*/.test(expression);
  const unit = wanted === undefined ? unitOf(corpus, result.dimension) : unitAskedFor(corpus, wanted, result);
  return {
    id: `calculation-${hash(wanted === undefined ? expression : `${expression} ${wanted}`)}`,
    value: Number((result.value / unit.factor).toPrecision(6)),
    unit: isPercent ? 'percent' : isDifference && unit.id === 'percent' ? PERCENTAGE_POINTS : unit.id,
    formula: expression.replace(/\s+/g, ' ').trim(),
    inputs,
  };
}

function tokenise(expression: string): CalculationToken[] {
  const list: CalculationToken[] = [];
  TOKEN.lastIndex = 0;
  const text = expression.trim();
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null)
      throw new CalculationError(`The expression cannot be read from "${text.slice(at, at + 20)}" on.`);
    const [, id, number, operator] = match;
    if (id !== undefined) list.push({ kind: 'id', text: id.trim() });
    else if (number !== undefined) list.push({ kind: 'number', text: number });
    else list.push({ kind: 'operator', text: operator ?? '' });
  }
  return list;
}

function knownFigure(corpus: Pick<Corpus, 'figures'>, id: string): Figure {
  const figure = corpus.figures.get(id);
  if (figure === undefined) throw new CalculationError(`There is no figure "${id}".`);
  return figure;
}

function quantityOf(corpus: Pick<Corpus, 'units'>, figure: Figure | undefined): Quantity {
  const unit = figure === undefined ? undefined : corpus.units.get(figure.unit);
  if (figure === undefined || unit === undefined) throw new CalculationError('A figure has no known unit.');
  return { value: figure.value * unit.factor, dimension: unit.dimension, addends: [figure] };
}

function plain(value: number): Quantity {
  return { value, dimension: PLAIN, addends: [] };
}

function add(corpus: CalculationCorpus, left: Quantity, right: Quantity): Quantity {
  for (const a of left.addends) {
    for (const b of right.addends) {
      const reason = whyNotAdd(corpus, a, b);
      if (reason !== undefined) throw new CalculationError(`Cannot add {${a.id}} and {${b.id}}: ${reason}`);
    }
  }
  return {
    value: left.value + right.value,
    dimension: left.dimension,
    addends: [...left.addends, ...right.addends],
  };
}

/** What is left of a total may be added to again, but only by what was not in the total. */
function subtract(left: Quantity, right: Quantity): Quantity {
  return { value: left.value - right.value, dimension: left.dimension, addends: left.addends };
}

function multiply(a: Quantity, b: Quantity): Quantity {
  if (a.dimension !== PLAIN && b.dimension !== PLAIN) {
    throw new CalculationError(`Cannot multiply ${name(a)} by ${name(b)}.`);
  }
  return {
    value: a.value * b.value,
    dimension: a.dimension === PLAIN ? b.dimension : a.dimension,
    addends: [...a.addends, ...b.addends],
  };
}

function divide(a: Quantity, b: Quantity): Quantity {
  if (b.value === 0) throw new CalculationError('Cannot divide by zero.');
  if (b.dimension === PLAIN) return { ...a, value: a.value / b.value };
  if (a.dimension !== b.dimension) throw new CalculationError(`Cannot divide ${name(a)} by ${name(b)}.`);
  return plain(a.value / b.value);
}

function name({ dimension }: Quantity): string {
  return dimension === PLAIN ? 'a plain number' : `a quantity of ${dimension.replaceAll('_', ' ')}`;
}

function unitAskedFor(
  { units }: Pick<Corpus, 'units'>,
  id: string,
  result: Quantity,
): { id: string; factor: number } {
  const unit = units.get(id);
  if (unit === undefined) throw new CalculationError(`There is no unit "${id}".`);
  if (unit.dimension !== result.dimension)
    throw new CalculationError(`${name(result)} cannot be given in ${unit.nameEnPlural}.`);
  return unit;
}

/** The base unit of a dimension or, where the corpus has none (millions but no ones), its smallest unit. */
function unitOf(corpus: Pick<Corpus, 'units'>, dimension: string): { id: string; factor: number } {
  const own = [...corpus.units.values()].filter((unit) => unit.dimension === dimension);
  return (
    own.find((unit) => unit.factor === 1) ??
    own.toSorted((a, b) => a.factor - b.factor)[0] ?? { id: '', factor: 1 }
  );
}

/** FNV-1a, 32 bits: enough to tell the few calculations of one answer apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16);
}
