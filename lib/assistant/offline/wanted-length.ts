/** How an answer in prose is wanted. */
export type WantedLength = 'brief' | 'usual' | 'detailed';

const BEFORE = '(?<![\\p{L}\\p{M}])';
const AFTER = '(?![\\p{L}\\p{M}])';
const word = (list: string) => `${BEFORE}(?:${list})${AFTER}`;

/** Words for each wish in the languages that answers come in; they are about asking, so they know no report. */
const BRIEF = new RegExp(
  `${word('briefly|in (?:short|brief)|in (?:one|two|a few|a couple of) (?:sentences?|words?)|in a nutshell|short answer|brief(?: answer)?|tl;?dr|кратко|вкратце|коротко|в двух словах|одним предложением|қысқаша|қысқа|бір сөйлеммен|qisqacha|qisqa|bir gap bilan|қисқача|қисқа')}|简要|简短|简单(?:说|地|介绍)|一句话|概括`,
  'iu',
);
const DETAILED = new RegExp(
  `${word("in (?:detail|depth|full)|detailed|thorough(?:ly)?|at length|elaborate|comprehensive(?:ly)?|подробн\\p{L}*|детальн\\p{L}*|развёрнут\\p{L}*|развернут\\p{L}*|толық|егжей-тегжейлі|жан-жақты|batafsil|toʻliq|to['‘’]liq|батафсил|тўлиқ")}|详细|详尽|深入|具体(?:说|解释|介绍)`,
  'iu',
);
const BULLETS = new RegExp(
  `${word("bullets?|bullet[- ]points?|bulleted|as (?:a )?list|in (?:a )?list(?: form)?|list form|point by point|списком|по пунктам|тезисно|маркированн\\p{L}*|тізіммен|тізім түрінде|тармақтап|ro[ʻ'‘’]yxat (?:shaklida|tarzida)|bandma-band|рўйхат шаклида")}|列表|要点|分点|逐条|列出来`,
  'iu',
);

/** How long an answer the question asks for. */
export function wantedLength(question: string): WantedLength {
  if (BRIEF.test(question)) return 'brief';
  return DETAILED.test(question) ? 'detailed' : 'usual';
}

/** Whether the question asks for its answer as a list of points. */
export function wantsBullets(question: string): boolean {
  return BULLETS.test(question);
}
