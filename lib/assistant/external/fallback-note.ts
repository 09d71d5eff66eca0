import { type Tongue, tongueOf } from '#language';
import type { FallbackReason } from '../answer.ts';

/** How a language says that the built-in model stood in, and why. */
type FallbackWords = {
  note: (reason: string) => string;
  reasons: Record<FallbackReason, string>;
};

const en: FallbackWords = {
  note: (reason) =>
    `The configured model gave no usable answer: ${reason}. Assay’s built-in model wrote this one.`,
  reasons: {
    no_key: 'no key is set for it',
    key_refused: 'its provider did not accept the key',
    unreachable: 'its server could not be reached',
    timed_out: 'it took too long',
    rate_limited: 'its provider allows no further requests at the moment',
    refused: 'its provider did not accept the request',
    server_error: 'its server reported an error',
    malformed: 'its reply could not be read',
    cut_off: 'its reply broke off',
    empty: 'its reply held no answer',
    endless: 'it kept looking things up without answering',
    unproven: 'too much of what it wrote could not be proven',
  },
};

const ru: FallbackWords = {
  note: (reason) =>
    `Настроенная модель не дала пригодного ответа: ${reason}. Этот ответ составила встроенная модель Assay.`,
  reasons: {
    no_key: 'для неё не задан ключ',
    key_refused: 'её поставщик не принял ключ',
    unreachable: 'её сервер недоступен',
    timed_out: 'она отвечала слишком долго',
    rate_limited: 'её поставщик сейчас не принимает новых запросов',
    refused: 'её поставщик не принял запрос',
    server_error: 'её сервер сообщил об ошибке',
    malformed: 'её ответ не удалось прочитать',
    cut_off: 'её ответ оборвался',
    empty: 'в её сообщении не было ответа',
    endless: 'она продолжала поиск, но так и не ответила',
    unproven: 'слишком многое из написанного ею не удалось подтвердить',
  },
};

const kk: FallbackWords = {
  note: (reason) =>
    `Бапталған модель жарамды жауап бермеді: ${reason}. Бұл жауапты Assay-дың кірістірілген моделі құрастырды.`,
  reasons: {
    no_key: 'оған кілт берілмеген',
    key_refused: 'провайдер кілтті қабылдамады',
    unreachable: 'оның сервері қолжетімсіз',
    timed_out: 'ол тым ұзақ жауап берді',
    rate_limited: 'провайдер қазір жаңа сұрау қабылдамайды',
    refused: 'провайдер сұрауды қабылдамады',
    server_error: 'оның сервері қате туралы хабарлады',
    malformed: 'оның жауабын оқу мүмкін болмады',
    cut_off: 'оның жауабы үзіліп қалды',
    empty: 'оның хабарында жауап болмады',
    endless: 'ол іздей берді, бірақ жауап бермеді',
    unproven: 'ол жазғанның тым көп бөлігі дәлелденбеді',
  },
};

const uz: FallbackWords = {
  note: (reason) =>
    `Sozlangan model yaroqli javob bermadi: ${reason}. Bu javobni Assayning ichki modeli tuzdi.`,
  reasons: {
    no_key: 'unga kalit berilmagan',
    key_refused: 'provayder kalitni qabul qilmadi',
    unreachable: 'uning serveriga ulanib bo‘lmadi',
    timed_out: 'u juda uzoq javob berdi',
    rate_limited: 'provayder hozir yangi so‘rovlarni qabul qilmayapti',
    refused: 'provayder so‘rovni qabul qilmadi',
    server_error: 'uning serveri xato haqida xabar berdi',
    malformed: 'uning javobini o‘qib bo‘lmadi',
    cut_off: 'uning javobi uzilib qoldi',
    empty: 'uning xabarida javob bo‘lmadi',
    endless: 'u qidiraverdi, ammo javob bermadi',
    unproven: 'u yozganlarning ko‘p qismi isbotlanmadi',
  },
};

const zh: FallbackWords = {
  note: (reason) => `所配置的模型未能给出可用的回答：${reason}。本回答由 Assay 的内置模型撰写。`,
  reasons: {
    no_key: '尚未设置密钥',
    key_refused: '服务商未接受密钥',
    unreachable: '无法连接其服务器',
    timed_out: '响应时间过长',
    rate_limited: '服务商目前不再接受新的请求',
    refused: '服务商未接受该请求',
    server_error: '其服务器报告了错误',
    malformed: '其回复无法读取',
    cut_off: '其回复中途中断',
    empty: '其回复中没有回答',
    endless: '它一直在查询而没有作答',
    unproven: '其所写内容有过多部分无法得到证实',
  },
};

const WORDS: Record<Tongue, FallbackWords> = { en, ru, kk, uz, zh };

/**
 * Tells the reader that the built-in model wrote the answer, and why.
 *
 * @param language of the question
 */
export function fallbackNote(reason: FallbackReason, language: string): string {
  const { note, reasons } = WORDS[tongueOf(language)];
  return note(reasons[reason]);
}
