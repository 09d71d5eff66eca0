import { contains } from '#figures';
import { analyse, isCompoundTerm, spelledNumerals, tokens } from '#language';
import type { CheckContext } from './grounds.ts';
import { nameKindOf, type Statement } from './statement.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that say how something is said, ordered or measured, not what: any sentence may use them. */
const GENERAL = new Set(
  analyse(
    `accord report say state put give note find show indicate reach stand come total amount make account figure number data value level
    year month period time current recent latest late early earlier later now today since still already while country world global international
    worldwide share percent part whole proportion half quarter third double twice fold compare comparison against versus more less most
    least large larger largest small smaller high higher low lower big great rank place position lead follow next respectively
    about around roughly nearly almost approximately over under estimate source publish edition introduction chapter section passage dataset
    record table mean describe call name cite refer view accounted hold held have take use include among total overall
    one two three last point change difference rise fall grow growth increase decrease decline remain become
    equal worth sum combine together figure per cent tonne ton kilogram million billion thousand trillion dollar
    said gave given took taken made found held wrote written told began went rose fell grew became kept led came stood brought sent got used
    supply provide according account number count own owner belong part
    new old same different several various main major key important significant due result reason because therefore thus also
    example case way fact thing role aspect area matter kind type form issue
    данные согласно по словам сообщать год период доля процент составлять составил составила составило быть около примерно более менее
    мир страна источник оценка отчёт издание тонна миллион миллиард тысяча доллар первый второй место всего также при этом
    есептің кіріспесінде былай делінген деректері бойынша расталмаған мәлімдеме
    hisobotning kirish qismida shunday deyilgan maʼlumotlariga koʻra tasdiqlanmagan daʼvo`,
  ),
);

/** Share of a sentence's words that its evidence must hold, and how many strange ones are never too many. */
const LEAST_HELD = 0.6;
const FEW_STRANGE = 2;

/** A name that the evidence does not speak of, as the sentence writes it. */
export function strangeName(
  context: CheckContext,
  statement: Statement,
  held: Vocabulary,
): string | undefined {
  const { text, named } = statement;
  const strange = named.find(({ id, kind, start, end }) => {
    if (held.names.has(id) || nameKindOf({ kind }) === 'form') return false;
    // Names written alike, or contained in what is named, are told by their words.
    if (analyse(text.slice(start, end)).every((stem) => held.stems.has(stem))) return false;
    const sameWords = named.some(
      (other) => other.start === start && other.end === end && held.names.has(other.id),
    );
    const dimension = nameKindOf({ kind }) === 'place' ? 'country' : 'subject';
    const isTotal = [...held.names].some((part) => contains(context.corpus, dimension, { total: id, part }));
    return !sameWords && !isTotal;
  });
  return strange === undefined ? strangeCapital(statement, held) : text.slice(strange.start, strange.end);
}

/** A capitalised word inside a sentence is a name even where the lexicon does not know it. */
function strangeCapital({ text, named, claims }: Statement, held: Vocabulary): string | undefined {
  const isKnown = (start: number) =>
    [...named, ...claims].some((one) => one.start <= start && start < one.end) ||
    /^[A-Z]{2,3}\$?\s?\d/u.test(text.slice(start));
  for (const token of tokens(text)) {
    if (!/^\p{Lu}[\p{L}\d]+$/u.test(token.text) || isKnown(token.start) || isOpening(text, token.start))
      continue;
    const stems = analyse(token.text);
    if (stems.length > 0 && !stems.some((stem) => held.stems.has(stem) || GENERAL.has(stem)))
      return token.text;
  }
  return undefined;
}

function isOpening(text: string, start: number): boolean {
  return (
    /^[^\p{L}\p{N}]*$/u.test(text.slice(0, start)) || /[:.!?]["”’)]?\s+["“‘(]?$/u.test(text.slice(0, start))
  );
}

/** A place in an order, such as "second", that neither the evidence names nor a proven rank is. */
export function strangeOrder({ text, claims }: Statement, held: Vocabulary): string | undefined {
  return spelledNumerals(text).find(
    ({ kind, start, end, text: word }) =>
      kind === 'ordinal' &&
      !claims.some((claim) => claim.start <= start && end <= claim.end) &&
      !/^,/.test(text.slice(end)) &&
      !analyse(word).some((stem) => held.stems.has(stem)),
  )?.text;
}

/** The words of a sentence that its evidence does not hold, where they are too many for it to rest on that evidence. */
export function strangeWords(statement: Statement, held: Vocabulary): string[] {
  const words = contentWords(statement);
  const strange = words.filter(
    (word) => !analyse(word).some((stem) => held.stems.has(stem) || GENERAL.has(stem)),
  );
  const total = words.length + statement.named.filter(({ kind }) => nameKindOf({ kind }) !== 'other').length;
  const share = total === 0 ? 0 : strange.length / total;
  return strange.length > FEW_STRANGE && share > 1 - LEAST_HELD ? strange : [];
}

/** Words that carry content: no function words, numbers or names that the lexicon knows. */
function contentWords({ text, claims, named }: Statement): string[] {
  const isRead = (start: number) =>
    claims.some((one) => one.start <= start && start < one.end) ||
    named.some((one) => nameKindOf(one) !== 'other' && one.start <= start && start < one.end);
  return tokens(text)
    .filter(({ start, text: word }) => !isRead(start) && /\p{L}{2}|\p{Script=Han}/u.test(word))
    .map(({ text: word }) => word)
    .filter((word) => analyse(word).some((stem) => !isCompoundTerm(stem)));
}
