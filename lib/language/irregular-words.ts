/**
 * Forms of English verbs that no suffix rule leads back to their base, base first, then past tense and participle. Those
 * that often mean something else (`held`, `found`, `bound`, `ground`, `wound`, `saw`, `lay`, `bore`) are left out.
 */
const VERBS = `become became; begin began begun; bid bade bidden; bite bit bitten; blow blew blown; break broke broken;
  bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; come came; deal dealt;
  draw drew drawn; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt;
  fight fought; flee fled; forbid forbade forbidden; foresee foresaw foreseen; forgo forwent forgone; freeze froze frozen;
  get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard; hide hid hidden;
  keep kept; know knew known; lead led; learn learnt; leave left; lend lent; lose lost; make made; mean meant;
  meet met; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proven;
  rebuild rebuilt; repay repaid; ride rode ridden; rise rose risen; run ran; say said; seek sought; sell sold; send sent;
  shake shook shaken; show shown; shrink shrank shrunk; sink sank sunk; sleep slept; speak spoke spoken; spend spent;
  stand stood; steal stole stolen; stick stuck; strike struck; swear swore sworn; sweep swept; swim swam swum;
  take took taken; teach taught; tell told; think thought; throw threw thrown; undergo underwent undergone;
  undertake undertook undertaken; understand understood; uphold upheld; wear wore worn; win won;
  withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written`;

/** Words whose spellings on the two sides of the ocean differ beyond a suffix, the one that is kept first. */
const SPELLINGS = `cancelled canceled; centre center; centres centers; colour color;
  defence defense; fibre fiber; fuelled fueled; grey gray; harbour harbor; labour labor; levelled leveled; licence license;
  litre liter; metre meter; metres meters; modelled modeled; neighbour neighbor; neighbouring neighboring; offence offense;
  plough plow; programme program; programmes programs; rigour rigor; totalled totaled; travelled traveled`;

const BASES: ReadonlyMap<string, string> = new Map(
  `${VERBS}; ${SPELLINGS}`.split(';').flatMap((entry) => {
    const [base = '', ...forms] = entry.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** At least four letters before the ending, so that `size`, `prize` and `seize` stay what they are. */
const Z_ENDING = /(?<=^[a-z]{4,})iz(?=(?:e[ds]?|er|ing|ations?)$)/;

/**
 * The word that suffix rules start from: an irregular form gives its base, a spelling in `-ize` gives the one in `-ise`.
 *
 * @param word one English word in lower case
 */
export function baseForm(word: string): string {
  return BASES.get(word) ?? word.replace(Z_ENDING, 'is');
}
