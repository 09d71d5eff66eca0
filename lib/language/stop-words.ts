/**
 * English function words that say nothing about what a text is about: articles, prepositions, pronouns, auxiliary
 * verbs, question words. `no` and `not` are kept, because they change what a sentence says; so is `us`, which in
 * lower case is also the country, and `may`, which is also the month.
 */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the
  of in on at by for from to into onto with without within about above below under over between among through during
  before after since until against toward towards upon across per via
  and or but nor so if then than as because while although though whether both either neither
  i me my we our ours you your yours he him his she her hers it its they them their theirs
  this that these those there here such same other another
  is am are was were be been being do does did doing done has have had having can could shall should will would might must
  what which who whom whose when where why how
  isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't shouldn't won't wouldn't
  i'm i've i'd you're you've we're we've they're they've it's that's there's what's who's where's how's let's
  also just only very too much many more most some any each every all few
  please`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Russian function words, the same kinds as in the English list; `не` and `нет` are kept. */
export const RUSSIAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `и в во на с со к ко по о об обо от до из за у при для под над между через без про
  а но или ли же бы как что чтобы если то так также тоже это этот эта эти этого этой этих того той тех
  я мы ты вы он она оно они его ее их нас вас ему ей им мой наш ваш свой
  быть был была было были есть будет будут
  кто какой какая какое какие какого какой каких каков какова сколько где когда почему зачем куда откуда чем чего
  все всё весь вся очень уже еще только`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('ё', 'е')),
);
