import type { Phrases } from './type.ts';

/** The words of the offline model in Chinese. */
export const zh: Phrases = {
  reportSays: (sentence) => `报告导言指出：${sentence}`,
  sourceSays: (source, sentence) => `据${spaced(source)}，${sentence}`,
  claimSays: (source, sentence) => `未经证实的说法（${source}）：${sentence}`,
  ranking: (indicator, subject) => `${subject}（${indicator}），由高到低：`,
  leftOut: (country, nearest) => `没有可比数据的国家：${country}${nearest}`,
  nothingOn: (what) => `语料库中没有以下内容的数据：${what}.`,
  nothingFor: (question) => `语料库中没有能回答“${question}”的内容.`,
  yearsHeld: (from, to) => (from === to ? `此类数据的年份为${from}年` : `此类数据的年份为${from}年至${to}年`),
  placesHeld: (places) => `有此类数据的其他国家和地区包括${places}.`,
  nearestIs: '现有的最接近的数据：',
  outOfScope: (about) => `这个问题超出了 Assay 的回答范围. ${about}`,
  creative: (about) => `Assay 不进行文学创作. ${about}`,
  opinion: 'Assay 不发表自己的意见，也不提供建议；以下是各资料来源的说法.',
  ambiguous: (choices) => `请问您指的是哪一个：${choices}？`,
  inEnglish: '报告原文为英文，以下照原文引用.',
  about: (about, provenance) => [
    about,
    'Assay 根据报告各章、数据集和有日期的事件作答，每句话都注明来源，语料库中没有答案时会如实说明.',
    provenance,
  ],
  aboutFacts: {
    report: (title, publisher, date) => `报告题为“${title}”，由 ${publisher} 于${date}发布。`,
    chapters: (count, first, last) => `全书共 ${count} 章，从“${first}”到“${last}”。`,
    subjects: (names) => `数据最多的主题：${names}。`,
    places: (names) => `数据最多的国家：${names}。`,
    size: (figures, events, sources) =>
      `数据集含 ${figures} 项数据、${events} 个有日期的事件，来自 ${sources} 个来源。`,
    date: (newest) => `数据中最新的一条日期为${newest}。`,
    languages:
      '可用中文、英文、俄文、哈萨克文和乌兹别克文提问，吉尔吉斯文和塔吉克文的术语也能识别；报告正文以英文原文引用。',
  },
  missingTopic: '这一主题',
};

/** Latin letters and digits are set off from Chinese characters by a space. */
function spaced(text: string): string {
  return /^[\p{Script=Latin}\p{N}]/u.test(text) ? ` ${text}` : text;
}
