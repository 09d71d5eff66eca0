/** What no sentence of an answer may hold, whoever wrote it. */
const FORBIDDEN: [RegExp, string][] = [
  [/!\[[^\]]*\]\s*(?:\(|\[)|<img\b|<\/?[a-z][^>]*>/iu, 'it holds an image or HTML'],
  [/\]\s?\([^)]*\)|\[[^\]]+\]\s?\[[^\]]*\]|^\s*\[[^\]]+\]:\s/u, 'it holds a link'],
  [/(?:https?|ftp|file|javascript|mailto):|data:[a-z]+\/|\/\/[\p{L}\d]/iu, 'it holds an address'],
  [/(?<![\p{L}\d@])www\.[\p{L}\d]|[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,}/iu, 'it holds an address'],
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u, 'it holds invisible characters'],
  [
    /(?<!\p{L})(?:ignore|disregard|forget|override)\s(?:(?:all|any|the|your|my|these|previous|prior|above|earlier)\s)+(?:instruction|prompt|rule|message|direction|guideline)s?/iu,
    'it gives instructions instead of facts',
  ],
  [
    /(?<!\p{L})(?:system prompt|you are now|you must (?:now )?(?:answer|reply|say|respond|tell)|as an ai|language model|respond only with|reply only with|do not tell the user|click (?:here|on|the)|send (?:your|us|an) )/iu,
    'it gives instructions instead of facts',
  ],
  [
    /(?:игнорируй\p{L}*|забудь\p{L}*|не обращай\p{L}* внимани\p{L}*)\s(?:\p{L}+\s){0,3}(?:инструкц|указани|правил|сообщени)|системн\p{L}+ промпт|перейдите по ссылке|нажмите (?:здесь|на)/iu,
    'it gives instructions instead of facts',
  ],
  [/忽略.{0,8}(?:指令|指示|说明|提示)|点击(?:这里|此处|链接)/u, 'it gives instructions instead of facts'],
];
const DOMAIN =
  /(?<![\p{L}\d@])(?:[\p{L}\d-]+\.)+(?:com|org|net|io|gov|edu|info|biz|co|ru|kz|uz|kg|tj|cn|eu|uk|de|app|dev|ai|xyz|site|online)(?:\/\S*)?(?![\p{L}\d])/giu;

/**
 * Why a sentence may not be shown at all: links, images, HTML, addresses, invisible characters, instructions.
 *
 * @param words the words of its evidence; a publisher that is called by its domain may be named
 */
export function forbiddenContent(text: string, words: string): string | undefined {
  for (const [pattern, reason] of FORBIDDEN) if (pattern.test(text)) return reason;
  const held = words.toLowerCase();
  for (const [domain] of text.matchAll(DOMAIN))
    if (!held.includes(domain.toLowerCase())) return 'it holds an address';
  return undefined;
}
