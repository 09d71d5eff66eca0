import { splitSentences } from '#corpus';
import { type AboutTopic, aboutCorpus } from '../about-corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { noticeSentence } from './composition.ts';
import { phrasesFor } from './phrases.ts';
import type { Understanding } from './understand.ts';

/** Words that ask for something of the corpus itself, in the languages of questions. */
const TOPICS: Record<AboutTopic, RegExp> = {
  report:
    /\bwho (?:made|wrote|published|compiled|issued|is behind)\b|\bpublish\p{L}*|\bauthor\p{L}*|\btitle\b|\bwhich report\b|\bwhen was\b|\breleased?\b|автор\p{L}*|издал\p{L}*|издатель|опубликова\p{L}*|назван\p{L}*|шығарған|жариялан\p{L}*|авторы|muallif\p{L}*|nashr\p{L}*|chop et\p{L}*|作者|发布|出版|标题/iu,
  chapters:
    /\bchapters?\b|\bsections?\b|\bstructur\p{L}*|\boutline\b|\bcontents?\b|глав\p{L}*|раздел\p{L}*|оглавлен\p{L}*|тарау\p{L}*|bob(?:lar|i|dan)?\b|章/iu,
  subjects:
    /\bminerals?\b|\bmetals?\b|\bsubjects?\b|\btopics?\b|\bcover\p{L}*|\babout\b|\bask\b|\bcan you (?:do|answer)\b|минерал\p{L}*|металл\p{L}*|тем[аыу]|о ч[её]м|умее\p{L}*|може\p{L}*|металдар|не туралы|mineral\p{L}*|metall\p{L}*|nima haqida|矿产|金属|内容|关于|能做/iu,
  places:
    /\bcountr\p{L}*|\bregions?\b|\bplaces?\b|\bcover\p{L}*|стран\p{L}*|регион\p{L}*|ел(?:дер|дерді)\p{L}*|mamlakat\p{L}*|davlat\p{L}*|国家|地区/iu,
  size: /\bhow (?:many|much|big|large)\b|\bdata\p{L}*|\bfigures?\b|\bsources?\b|\bnumbers?\b|\bevents?\b|\bcome from\b|\banswers? come\b|данн\p{L}*|источник\p{L}*|сколько|откуда|дерек\p{L}*|қанша|qancha|nechta|maʼlumot\p{L}*|manba\p{L}*|数据|来源|多少/iu,
  date: /\bcurrent\b|\bup[- ]to[- ]date\b|\bhow (?:new|old|recent|fresh)\b|\blatest\b|\bupdated?\b|\bnewest\b|актуальн\p{L}*|свеж\p{L}*|обновл\p{L}*|жаңа\p{L}*|yangi\p{L}*|最新|更新|新/iu,
  languages:
    /\blanguages?\b|\bspeak\b|\brussian\b|\bkazakh\b|\bchinese\b|язык\p{L}*|тіл\p{L}*|\btil\p{L}*|语言|语/iu,
};
/** Told where the question asks for nothing in particular. */
const USUAL: AboutTopic[] = ['subjects', 'size'];
const MOST_TOPICS = 4;

/** What this assistant answers from, what was asked of it first, as sentences of its own. */
export function composeAbout(knowledge: Knowledge, { question, language }: Understanding): string[] {
  const { report } = knowledge.corpus;
  const phrases = phrasesFor(language);
  const facts = aboutCorpus(knowledge, language);
  const asked = topicsIn(question);
  const chosen = (asked.length > 0 ? asked : USUAL).slice(0, MOST_TOPICS).map((topic) => facts[topic]);
  const sentences = (lines: string[]) =>
    lines.flatMap((line) => splitSentences(line).map(({ text }) => text));
  // Who wrote what is read here belongs to who published it.
  const isOfOrigin = asked.includes('report') || asked.includes('size');
  const told = isWide(question) || asked.length === 0 ? phrases.about(report.about, report.provenance) : [];
  const origin = isOfOrigin && told.length === 0 ? [report.provenance] : [];
  return [...sentences(told), ...chosen, ...sentences(origin)].map(noticeSentence);
}

/** "What can you do?", "What is this about?" */
function isWide(question: string): boolean {
  return WIDE.test(question);
}

const WIDE =
  /\bwhat (?:can|do) (?:you|i)\b|\bask you\b|\bwho are you\b|\babout\b|\bhow do(?:es)? (?:you|it|this) work\b|(?<!\p{L})(?:кто ты|кто вы|что ты|что вы|о ч[её]м|не туралы|кімсің|nima haqida|kimsan|kimsiz)(?!\p{L})|你是谁|能做|会做|关于/iu;

function topicsIn(question: string): AboutTopic[] {
  const topics: AboutTopic[] = ['report', 'chapters', 'subjects', 'places', 'size', 'date', 'languages'];
  return topics.filter((topic) => TOPICS[topic].test(question));
}
