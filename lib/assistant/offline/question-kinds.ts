/** What a question asks for. */
export type QuestionKind =
  | 'creative'
  | 'about'
  | 'opinion'
  | 'comparison'
  | 'ranking'
  | 'trend'
  | 'timeline'
  | 'source'
  | 'who_says'
  | 'explanation'
  | 'definition'
  | 'figure'
  | 'list'
  | 'other';

/** Words that show a kind; the first row that fits decides. Domain words do not belong here: they are corpus data. */
export const QUESTION_KINDS: readonly { kind: QuestionKind; cues: RegExp }[] = [
  {
    kind: 'creative',
    cues: /\b(?:write|compose|make up|invent|tell|give|sing|draw|generate)\b.{0,30}\b(?:poem|song|story|joke|haiku|limerick|rap|essay|novel|slogan|code|script|picture)\b|(?:напиши|сочини|расскажи).{0,30}(?:стих|песн|сказк|шутк|анекдот|рассказ|код)|写.{0,8}(?:诗|歌|故事)/iu,
  },
  {
    kind: 'about',
    cues: /\b(?:who|what) are you\b|\bwhat (?:can|do) you (?:do|know|answer|cover)\b|\bhow do you work\b|\bwhat is assay\b|\bwhat (?:does|is) (?:this|the) (?:report|corpus|assistant|tool|site)(?: (?:about|cover))?\s*\??$|кто ты|что ты умеешь|о чём (?:этот )?отчёт|你是谁/iu,
  },
  {
    kind: 'opinion',
    cues: /\bshould (?:i|we|you|the|a|an|it|he|she|they|\p{Lu}\p{L}+)\b|\bdo you (?:think|believe|feel|recommend)\b|\bin your (?:opinion|view)\b|\bis it (?:right|wrong|fair|good|bad|moral)\b|\bwhat would you\b|стоит ли|как ты думаешь|по-твоему/iu,
  },
  {
    kind: 'comparison',
    cues: /\bcompar\p{L}*|\bversus\b|\bvs\.?\b|\bdifference between\b|\b(?:more|less|higher|lower|larger|smaller|bigger|greater) than\b|\bor\b.{1,60}\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater)\b|\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater)\b.{1,60}\bor\b|больше.{1,40}\sили\s|сравни\p{L}*|по сравнению|разница между|比较|相比/iu,
  },
  {
    kind: 'timeline',
    cues: /\btimeline\b|\bchronolog\p{L}*|\bwhen (?:did|was|were|is|are|will|has)\b|\bwhat (?:happened|agreements|deals|events|memorand\p{L}+|laws)\b|\b(?:sequence|list) of (?:events|agreements|deals)\b|\bfrom (?:19|20)\d{2} to (?:19|20)\d{2}\b|(?<!\p{L})когда(?!\p{L})|хронолог\p{L}*|что произошло|什么时候/iu,
  },
  {
    kind: 'trend',
    cues: /\btrend\b|\bover time\b|\bover the (?:years|last|past)\b|\b(?:has|have|did) .{0,60}\b(?:change|grow|fall|rise|develop|evolve|increase|decrease|decline)|\bevolution of\b|\bhistory of\b|\bsince (?:19|20)\d{2}\b|динамик\p{L}*|как менял\p{L}*|趋势/iu,
  },
  {
    kind: 'ranking',
    cues: /\b(?:largest|biggest|top|leading|main|most important|highest|lowest|smallest|greatest|number one)\b|\brank\p{L}*|\b(?:which|what) \p{L}+ .{0,40}\b(?:most|fewest|least)\b|\bwho \p{L}+ .{0,20}\bmost\b|крупнейш\p{L}*|больше всех|больше всего|главн\p{L}* производител\p{L}*|最大|最多/iu,
  },
  {
    kind: 'source',
    cues: /\bwhere (?:does|do|did) .{0,60}\b(?:come|came) from\b|\bwhat is the source\b|\bsource (?:of|for) (?:the|this|that)\b|\b(?:confirmed|verified|reliable|true|correct|accurate)\b|откуда (?:взят|цифр|данн)|подтвержд\p{L}*/iu,
  },
  {
    kind: 'who_says',
    cues: /\bwho (?:said|says|called|calls|described|claims|claimed|argued|warned|recommended|announced|coined)\b|\baccording to whom\b|кто (?:сказал|назвал|утвержда\p{L}*)|谁(?:说|称)/iu,
  },
  {
    kind: 'explanation',
    cues: /\bwhy\b|\bhow (?:does|do|did|can|could|would|is|are|might)\b|\bexplain\b|\breasons?\b|\bwhat (?:causes|caused|explains|drives|makes)\b|(?<!\p{L})почему(?!\p{L})|(?<!\p{L})зачем(?!\p{L})|объясни\p{L}*|为什么/iu,
  },
  {
    kind: 'figure',
    cues: /\bhow (?:much|many|large|big|dependent|reliant|high|low|long|far|often|old|big a|concentrated)\b|\bwhat (?:share|percent\p{L}*|proportion|fraction|amount|quantity|number|level|price|size|part)\b|\bpercent\p{L}*\b|\bshare of\b|\bprice of\b|\bcosts?\b|(?<!\p{L})сколько(?!\p{L})|(?<!\p{L})как\p{L}* дол\p{L}*|(?<!\p{L})дол[яиюе](?!\p{L})|процент\p{L}*|насколько|қанша|канча|qancha|чӣ қадар|чанд|多少|比例/iu,
  },
  {
    kind: 'definition',
    cues: /^\s*(?:what|who) (?:is|are|was|were)\b|\bdefin\p{L}+\b|\bstands? for\b|\bmeaning of\b|что такое|кто так|что значит|什么是/iu,
  },
  {
    kind: 'list',
    cues: /^\s*(?:which|what|list|name|give|tell|describe|summari[sz]e)\b|(?<!\p{L})какие(?!\p{L})|(?<!\p{L})какой(?!\p{L})|(?<!\p{L})перечисли(?!\p{L})|哪些/iu,
  },
];

/** The kind of a question by its words alone. */
export function questionKind(question: string): QuestionKind {
  return QUESTION_KINDS.find(({ cues }) => cues.test(question))?.kind ?? 'other';
}

const SHARE_CUES =
  /\b(?:shares?|percent\p{L}*|proportion|fraction|(?:what|which) part|how much of)\b|(?<!\p{L})дол[яиюе](?!\p{L})|процент\p{L}*|(?<!\p{L})как(?:ая|ую) часть|үлес\p{L}*|ulush\p{L}*|улуш\p{L}*|ҳисса\p{L}*|比例|百分/iu;

/** Does a question ask for a part of a whole, whatever of? */
export function asksForShare(question: string): boolean {
  return SHARE_CUES.test(question);
}
