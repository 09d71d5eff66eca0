import type { Phrases } from './type.ts';

/** The words of the offline model in Uzbek; wordings that put no ending on a name. */
export const uz: Phrases = {
  reportSays: (sentence) => `Hisobotning kirish qismida shunday deyilgan: ${sentence}`,
  sourceSays: (source, sentence) => `${source} maʼlumotlariga koʻra: ${sentence}`,
  claimSays: (source, sentence) => `Tasdiqlanmagan daʼvo (${source}): ${sentence}`,
  ranking: (indicator, subject) => `${subject} (${indicator}), kamayish tartibida:`,
  leftOut: (country, nearest) => `Taqqoslasa boʻladigan maʼlumot topilmagan mamlakat: ${country}${nearest}`,
  nothingOn: (what) => `Korpusda quyidagi soʻrov boʻyicha maʼlumot yoʻq: ${what}.`,
  nothingFor: (question) => `Korpusda bu savolga javob yoʻq: “${question}”.`,
  yearsHeld: (from, to) =>
    from === to
      ? `Bunday maʼlumotlar ${from}-yil boʻyicha bor`
      : `Bunday maʼlumotlar bor yillar: ${from}–${to}`,
  placesHeld: (places) => `Bunday maʼlumotlar bor boshqa mamlakat va mintaqalar: ${places}.`,
  nearestIs: 'Mavjud maʼlumotlarning eng yaqini:',
  outOfScope: (about) => `Bu savol Assay javob beradigan mavzulardan tashqarida. ${about}`,
  creative: (about) => `Assay badiiy matn yozmaydi. ${about}`,
  opinion: 'Assay oʻz fikrini bildirmaydi va maslahat bermaydi; manbalar quyidagilarni aytadi.',
  ambiguous: (choices) => `Aniqlashtiring, qaysi birini nazarda tutyapsiz: ${choices}?`,
  inEnglish: 'Hisobot matni ingliz tilida keltirilgan.',
  about: (about, provenance) => [
    about,
    'Assay hisobot boblari, koʻrsatkichlar toʻplami va sanasi maʼlum voqealar asosida javob beradi, har bir gapning manbasini koʻrsatadi va korpusda javob boʻlmasa, shuni aytadi.',
    provenance,
  ],
  aboutFacts: {
    report: (title, publisher, date) =>
      `Hisobot “${title}” deb ataladi, nashr etuvchi — ${publisher}, eʼlon qilingan sana — ${date}.`,
    chapters: (count, first, last) => `Boblar soni: ${count}; birinchisi — “${first}”, oxirgisi — “${last}”.`,
    subjects: (names) => `Koʻrsatkichlarning koʻpi quyidagi mavzular boʻyicha: ${names}.`,
    places: (names) => `Koʻrsatkichlarning koʻpi quyidagi mamlakatlar boʻyicha: ${names}.`,
    size: (figures, events, sources) =>
      `Maʼlumotlar toʻplamidagi koʻrsatkichlar: ${figures}, sanasi maʼlum voqealar: ${events}, manbalar: ${sources}.`,
    date: (newest) => `Maʼlumotlardagi eng yangi yozuv: ${newest}.`,
    languages:
      'Savollar oʻzbek, ingliz, rus, qozoq va xitoy tillarida, atamalar qirgʻiz va tojik tillarida ham tushuniladi; hisobot matni ingliz tilida keltiriladi.',
  },
  missingTopic: 'bu mavzu',
};
