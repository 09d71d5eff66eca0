import type { AnswerSentence } from './answer.ts';

/** The sentences of an answer as Markdown with citation markers, `Text [1][2].` */
export function answerMarkdown(sentences: AnswerSentence[]): string {
  let text = '';
  for (const { text: words, layout, citations } of sentences) {
    const stop = /[.!?…:。！？：]["”’)]*$/u.exec(words)?.[0] ?? '';
    const markers = citations.map((n) => `[${n}]`).join('');
    const marked = markers === '' ? words : `${words.slice(0, words.length - stop.length)} ${markers}${stop}`;
    if (text === '') text = layout === 'bullet' ? `- ${marked}` : marked;
    else if (layout === 'bullet') text += `\n- ${marked}`;
    else if (layout === 'paragraph') text += `\n\n${marked}`;
    else text += ` ${marked}`;
  }
  return text;
}
