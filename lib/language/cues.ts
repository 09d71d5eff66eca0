/**
 * Small words that change what a sentence asserts: that something rose or fell, is estimated, planned or claimed, is
 * denied, or is certain. English and Russian, and what Assay itself says in
 * Kazakh, Uzbek and Chinese; a cue is found wherever one of its words stands.
 */
export type Cue =
  | 'rise'
  | 'fall'
  | 'estimate'
  | 'projection'
  | 'target'
  | 'attribution'
  | 'certainty'
  | 'denial';

const WORDS: Record<Cue, string> = {
  rise: `ro?se|rises|risen|rising|grew|grows?|growing|grown|growth|increas\\p{L}*|climb\\p{L}*|jump\\p{L}*|surg\\p{L}*|soar\\p{L}*|gain(?:s|ed|ing)?|expand\\p{L}*|doubl\\p{L}*|tripl\\p{L}*|quadrupl\\p{L}*|up by|went up|recover(?:ed|ing)|accelerat\\p{L}*|higher|
    вырос\\p{L}*|возрос\\p{L}*|увелич\\p{L}*|рост|роста|ростом|растёт|растет|подорожа\\p{L}*|выше|поднял\\p{L}*|удво\\p{L}*|утро\\p{L}*|
    өсім\\p{L}*|өст\\p{L}*|артт\\p{L}*|жоғарыла\\p{L}*|oʻsish\\p{L}*|oʻsd\\p{L}*|oshd\\p{L}*|ortd\\p{L}*`,
  fall: `fell|fall(?:s|en|ing)?|dropp?\\p{L}*|declin\\p{L}*|decreas\\p{L}*|shrank|shrunk|shrink\\p{L}*|slump\\p{L}*|slid\\p{L}*|plung\\p{L}*|collaps\\p{L}*|halv\\p{L}*|contract(?:ed|ion)|down by|went down|reduc\\p{L}*|cut(?:s|ting)?|lower|cheaper|
    упал\\p{L}*|снизи\\p{L}*|сниж\\p{L}*|сократи\\p{L}*|сокращ\\p{L}*|уменьш\\p{L}*|падени\\p{L}*|спад\\p{L}*|ниже|подешеве\\p{L}*|убыл\\p{L}*|
    төменде\\p{L}*|азай\\p{L}*|кему\\p{L}*|кемі\\p{L}*|pasay\\p{L}*|kamay\\p{L}*|tushd\\p{L}*`,
  estimate: `estimat\\p{L}*|about|around|roughly|approximate\\p{L}*|some|circa|assess\\p{L}*|put at|puts?|reckon\\p{L}*|provisional|preliminary|in the order of|nearly|almost|
    по оценк\\p{L}*|оцен\\p{L}*|около|примерно|порядка|приблизительно|предварительн\\p{L}*|почти|
    бағалау\\p{L}*|шамамен|taxminiy|taxminan`,
  projection: `project(?:s|ed|ion|ions|ing)|forecast\\p{L}*|expect\\p{L}*|predict\\p{L}*|anticipat\\p{L}*|outlook|scenario|would|will|could|may|might|likely|set to|is to|are to|due to|estimat\\p{L}*|needed|by 20[3-9]\\d|potential\\p{L}*|
    прогноз\\p{L}*|ожида\\p{L}*|предполага\\p{L}*|составит|достигнет|вырастет|может|могут|сценари\\p{L}*|
    болжам\\p{L}*|сценарий\\p{L}*|prognoz\\p{L}*|ssenari\\p{L}*`,
  target: `target\\p{L}*|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|goal\\p{L}*|intend\\p{L}*|intention\\p{L}*|propos\\p{L}*|would|will|could|should|must|seek\\p{L}*|ambition\\p{L}*|commit\\p{L}*|announc\\p{L}*|pledg\\p{L}*|want\\p{L}*|hope\\p{L}*|set to|is to|are to|to reach|to produce|design\\p{L}*|expect\\p{L}*|foresee\\p{L}*|schedul\\p{L}*|project(?:s|ed|ion|ions)|by 20[2-9]\\d|benchmark\\p{L}*|limit\\p{L}*|ceiling\\p{L}*|
    план\\p{L}*|цел\\p{L}*|намер\\p{L}*|должн\\p{L}*|предусм\\p{L}*|предполага\\p{L}*|ожида\\p{L}*|объяв\\p{L}*|к 20[2-9]\\d|составит|достигнет|
    жоспар\\p{L}*|мақсат\\p{L}*|болжам\\p{L}*|reja\\p{L}*|maqsad\\p{L}*|prognoz\\p{L}*`,
  attribution: `according to|sa(?:y|ys|id|ying)|stat(?:es?|ed|ing|ement)|claim\\p{L}*|assert\\p{L}*|alleg\\p{L}*|report(?:s|ed|edly|ing)?|unconfirmed|without confirmation|unverified|quot\\p{L}*|cit(?:es|ed|ing)|put(?:s|ting)?|argu\\p{L}*|estimat\\p{L}*|announc\\p{L}*|told|tells?|writes?|wrote|written|credit\\p{L}*|gives?|gave|given|count(?:s|ed)?|number\\p{L}*|notes?|noted|by .{2,40}(?:account|count|estimate|figures)|describ\\p{L}*|call(?:s|ed)|attribut\\p{L}*|find(?:s|ing)?|found|speaks?|spoke|mention\\p{L}*|put forward|pledg\\p{L}*|promis\\p{L}*|consider\\p{L}*|believ\\p{L}*|regard\\p{L}*|views?|by the|list(?:s|ed)|
    по данным|по словам|по оценк\\p{L}*|по сообщени\\p{L}*|заяв\\p{L}*|утвержд\\p{L}*|сообщ\\p{L}*|неподтвержд\\p{L}*|счита\\p{L}*|называ\\p{L}*|указыва\\p{L}*|пиш\\p{L}*|приводит\\p{L}*|
    деректері бойынша|мәлімде\\p{L}*|расталмаған|maʼlumotlariga koʻra|daʼvo\\p{L}*|tasdiqlanmagan`,
  certainty: `confirmed|certain(?:ly)?|definite(?:ly)?|undisputed(?:ly)?|undoubtedly|proven|guaranteed|undeniabl[ey]|without (?:a )?doubt|beyond dispute|indisputabl[ey]|exactly|precisely|verified|
    подтвержд[её]н\\p{L}*|несомненно|безусловно|точно|ровно|гарантирован\\p{L}*|доказан\\p{L}*|бесспорно`,
  denial: `not(?! confirmed)|n['’]t|never|no|none|nothing|neither|nor|without(?! confirmation)|denie[sd]|den(?:y|ying)|lack\\p{L}*|hardly|barely|fail(?:s|ed)?|untrue|false|refus\\p{L}*|reject\\p{L}*|far from|
    не|нет|ни|без|никогда|ничего|никак\\p{L}*|отказ\\p{L}*|отсутств\\p{L}*|лишь`,
};

const PATTERNS = new Map<string, RegExp>(
  Object.entries(WORDS).map(([cue, words]) => [
    cue,
    new RegExp(`(?<!\\p{L})(?:${words.replace(/\s*\n\s*/g, '')})(?!\\p{L})`, 'iu'),
  ]),
);

/** Chinese sets no spaces; its words are found within others. */
const HAN_WORDS: Partial<Record<Cue, RegExp>> = {
  rise: /上升|增长|增加|上涨|提高/u,
  fall: /下降|减少|下跌|降低/u,
  estimate: /估计|大约|约/u,
  projection: /预测|预计|情景/u,
  target: /目标|计划|预测|预计/u,
  attribution: /据|说法|声称|称/u,
};

/** Does a text hold a word of this cue? */
export function hasCue(text: string, cue: Cue): boolean {
  return PATTERNS.get(cue)?.test(text) === true || HAN_WORDS[cue]?.test(text) === true;
}

/** Words that turn a sentence into its opposite when one stands for the other. */
const OPPOSITES: [RegExp, RegExp][] = [
  ['import\\p{L}*|ввоз\\p{L}*|импорт\\p{L}*', 'export\\p{L}*|вывоз\\p{L}*|экспорт\\p{L}*'],
  [
    'rose|ris\\p{L}+|grew|grow\\p{L}*|increas\\p{L}*|climb\\p{L}*|higher|surg\\p{L}*|jump\\p{L}*|вырос\\p{L}*|увелич\\p{L}*|рост\\p{L}*',
    'fell|fall\\p{L}*|drop\\p{L}*|declin\\p{L}*|decreas\\p{L}*|lower|shr[aiu]nk\\p{L}*|slump\\p{L}*|снизи\\p{L}*|сниж\\p{L}*|сократи\\p{L}*|упал\\p{L}*|уменьш\\p{L}*',
  ],
  [
    'largest|biggest|highest|most|leading|greatest|top|крупнейш\\p{L}*|наибольш\\p{L}*',
    'smallest|lowest|least|fewest|minor|наименьш\\p{L}*',
  ],
  ['before|prior to|until|ahead of|до|перед', 'after|since|following|once|после'],
  [
    'allow\\p{L}*|permit\\p{L}*|approv\\p{L}*|lift\\p{L}*|legali[sz]\\p{L}*|разреш\\p{L}*|одобр\\p{L}*',
    'ban|bans|banned|banning|prohibit\\p{L}*|forb[ia]\\p{L}*|reject\\p{L}*|impos\\p{L}*|suspen\\p{L}*|запре\\p{L}*|отклон\\p{L}*',
  ],
  [
    'join\\p{L}*|enter\\p{L}*|вступ\\p{L}*',
    'le(?:ft|ave|aves|aving)|quit\\p{L}*|withdr[ae]w\\p{L}*|вышл?\\p{L}*|покин\\p{L}*',
  ],
  [
    'buy\\p{L}*|bought|acquir\\p{L}*|purchas\\p{L}*|купи\\p{L}*|приобре\\p{L}*',
    'sell\\p{L}*|sold|divest\\p{L}*|прода\\p{L}*',
  ],
  [
    'open\\p{L}*|start\\p{L}*|began|begin\\p{L}*|begun|launch\\p{L}*|resum\\p{L}*|откры\\p{L}*|нача\\p{L}*',
    'clos(?:e[sd]?|ing|ure)|shut\\p{L}*|stop\\p{L}*|halt\\p{L}*|ceas\\p{L}*|end(?:s|ed|ing)?|закры\\p{L}*|прекрат\\p{L}*',
  ],
  [
    'strength\\p{L}*|strong\\p{L}*|usil\\p{L}*|укреп\\p{L}*|сильн\\p{L}*',
    'weak\\p{L}*|ослаб\\p{L}*|слаб\\p{L}*',
  ],
  [
    'support\\p{L}*|back(?:s|ed|ing)|favou?r\\p{L}*|welcom\\p{L}*|поддерж\\p{L}*',
    'oppos\\p{L}*|resist\\p{L}*|criticis\\p{L}*|protest\\p{L}*|против\\p{L}*',
  ],
  [
    'reliable|stable|secure\\p{L}*|надежн\\p{L}*|надёжн\\p{L}*',
    'unreliable|unstable|insecure|vulnerab\\p{L}*|ненад\\p{L}*',
  ],
  ['succe(?:ed|ss)\\p{L}*|успе\\p{L}*', 'fail\\p{L}*|неуда\\p{L}*|провал\\p{L}*'],
  [
    'above|more than|over|exceed\\p{L}*|at least|выше|более|свыше',
    'below|less than|under|fewer than|at most|up to|ниже|менее',
  ],
].map(([one, other]): [RegExp, RegExp] => [wordsOf(one ?? ''), wordsOf(other ?? '')]);

function wordsOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

/**
 * A word of the sentence whose opposite stands in the other text, where the word itself does not: `fell` against `rose`.
 *
 * @returns undefined when nothing is turned round
 */
export function turnedRound(sentence: string, held: string): string | undefined {
  for (const [one, other] of OPPOSITES) {
    for (const [said, opposite] of [
      [one, other],
      [other, one],
    ] as const) {
      const word = said.exec(sentence)?.[0];
      if (word !== undefined && !said.test(held) && opposite.test(held) && !opposite.test(sentence))
        return word;
    }
  }
  return undefined;
}
