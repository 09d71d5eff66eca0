/** How a follow-up places its time beside the time spoken of before. */
export type RelativePeriod = 'before' | 'year_before' | 'after' | 'year_after' | 'since';

const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';

/** Tried in order; the first that fits decides. */
const CUES: readonly { relation: RelativePeriod; words: RegExp }[] = [
  {
    relation: 'year_before',
    words: words(
      '(?:the|a|one) year (?:before|earlier|prior)|(?:the )?(?:previous|preceding|prior) year|год(?:ом)? (?:ранее|раньше|назад)|в предыдущем году|в предшествующем году|бір жыл бұрын|алдыңғы жылы|bir yil oldin|oldingi yil\\p{L}*',
      '前一年|上一年',
    ),
  },
  {
    relation: 'year_after',
    words: words(
      '(?:the|a|one) year (?:after|later)|(?:the )?(?:next|following) year|год(?:ом)? (?:спустя|позже|позднее)|через год|в следующем году|келесі жылы|бір жылдан кейін|keyingi yil\\p{L}*|bir yildan keyin',
      '后一年|下一年|次年|第二年',
    ),
  },
  {
    relation: 'since',
    words: words(
      "since then|from then on|since that (?:time|year)|с тех пор|с того времени|содан бері|shundan beri|o[ʻ‘’'`]shandan beri",
      '从那以后|自那以后|此后',
    ),
  },
  {
    relation: 'before',
    words: words(
      'before (?:that|then|this|it)|(?:and )?(?:earlier|previously|beforehand)|prior to (?:that|this)|(?:до|перед) (?:этого|того|этим|тем)|раньше|ранее|прежде|одан бұрын|бұған дейін|бұрын|undan oldin|bundan oldin|ilgari',
      '之前|以前|此前|更早',
    ),
  },
  {
    relation: 'after',
    words: words(
      'after (?:that|then|this|it)|afterwards?|later(?: on)?|после (?:этого|того)|потом|позже|позднее|одан кейін|кейін|undan keyin|shundan keyin|keyinroq',
      '之后|以后|后来|随后',
    ),
  },
];

function words(spaced: string, han: string): RegExp {
  return new RegExp(`${START}(?:${spaced})${END}|${han}`, 'iu');
}

/** Reads "and before that?", "a year later", "since then"; undefined when a text places its time by itself or not at all. */
export function readRelativePeriod(text: string): RelativePeriod | undefined {
  return CUES.find((cue) => cue.words.test(text))?.relation;
}
