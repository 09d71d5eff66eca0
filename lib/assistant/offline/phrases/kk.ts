import type { Phrases } from './type.ts';

/** The words of the offline model in Kazakh; wordings that put no ending on a name. */
export const kk: Phrases = {
  reportSays: (sentence) => `Есептің кіріспесінде былай делінген: ${sentence}`,
  sourceSays: (source, sentence) => `${source} деректері бойынша: ${sentence}`,
  claimSays: (source, sentence) => `Расталмаған мәлімдеме (${source}): ${sentence}`,
  ranking: (indicator, subject) => `${subject} (${indicator}), кему ретімен:`,
  leftOut: (country, nearest) => `Салыстыруға келетін дерек табылмаған ел: ${country}${nearest}`,
  nothingOn: (what) => `Корпуста мына сұрау бойынша дерек жоқ: ${what}.`,
  nothingFor: (question) => `Корпуста мына сұраққа жауап жоқ: «${question}».`,
  yearsHeld: (from, to) => `Мұндай деректер бірінші рет ${from} жылы, соңғы рет ${to} жылы берілген`,
  placesHeld: (places) => `Мұндай деректер бар басқа елдер мен аймақтар: ${places}.`,
  nearestIs: 'Бар деректердің ең жақыны:',
  outOfScope: (about) => `Бұл сұрақ Assay жауап беретін тақырыптарға жатпайды. ${about}`,
  creative: (about) => `Assay көркем мәтін жазбайды. ${about}`,
  opinion: 'Assay өз пікірін айтпайды және кеңес бермейді; дереккөздер былай дейді.',
  ambiguous: (choices) => `Нақтылап жіберіңізші, қайсысын айтып тұрсыз: ${choices}?`,
  inEnglish: 'Есеп мәтіні ағылшын тілінде келтірілген.',
  about: (about, provenance) => [
    about,
    'Assay есептің тараулары, көрсеткіштер жинағы мен күні белгілі оқиғалар бойынша жауап береді, әр сөйлемнің дереккөзін көрсетеді және корпуста жауап болмаса, соны айтады.',
    provenance,
  ],
  aboutFacts: {
    report: (title, publisher, date) =>
      `Есеп «${title}» деп аталады, жариялаушысы — ${publisher}, жарияланған күні — ${date}.`,
    chapters: (count, first, last) => `Тараулар саны: ${count}; біріншісі — «${first}», соңғысы — «${last}».`,
    subjects: (names) => `Көрсеткіштердің көбі мына тақырыптар бойынша: ${names}.`,
    places: (names) => `Көрсеткіштердің көбі мына елдер бойынша: ${names}.`,
    size: (figures, events, sources) =>
      `Деректер жинағындағы көрсеткіштер: ${figures}, күні белгілі оқиғалар: ${events}, дереккөздер: ${sources}.`,
    date: (newest) => `Деректердегі ең жаңа жазба: ${newest}.`,
    languages:
      'Сұрақтар қазақ, ағылшын, орыс, өзбек және қытай тілдерінде, терминдер қырғыз және тәжік тілдерінде де түсініледі; есеп мәтіні ағылшынша келтіріледі.',
  },
  missingTopic: 'бұл тақырып',
};
