/** The words of due rules, English and German side by side: one may type either, whatever the language of the screens. */
function table(entries) {
  return new Map(Object.entries(entries).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning])));
}

/** Said before the amount and without a meaning of their own. */
export const LEADS = new Set(
  'within in due at most the latest binnen innerhalb von fällig höchstens spätestens nach after'.split(' '),
);

export const NUMBERS = table({
  1: 'a an one ein eine einen einem einer eines',
  2: 'two zwei',
  3: 'three drei',
  4: 'four vier',
  5: 'five fünf fuenf',
  6: 'six sechs',
  7: 'seven sieben',
  8: 'eight acht',
  9: 'nine neun',
  10: 'ten zehn',
});

export const CLOCKS = table({
  working: 'working business work',
  elapsed: 'elapsed calendar',
});

export const UNITS = table({
  minutes: 'minute minutes min mins minuten',
  hours: 'hour hours h hr hrs stunde stunden std workinghour workinghours arbeitsstunde arbeitsstunden',
  days: 'day days d tag tage tagen workday workdays arbeitstag arbeitstage arbeitstagen werktag werktage werktagen kalendertag kalendertage kalendertagen',
  weeks: 'week weeks wk wks w woche wochen arbeitswoche arbeitswochen kalenderwoche kalenderwochen',
});

/** Units that say in one word by which clock they count. */
export function clockOf(unit) {
  return /^(work|arbeits|werk)/.test(unit) ? 'working' : unit.startsWith('kalender') ? 'elapsed' : undefined;
}

export const AND = new Set(['and', 'und', '+', ',']);
export const AFTER = new Set('after of from since following nach nachdem ab seit'.split(' '));
export const ARTICLES = new Set(
  'the dem der des den das die it is its run runs durchlauf durchlaufs es er sie ist'.split(' '),
);

export const ANCHORS = table({
  previous: 'previous prior last preceding previously vorherigen vorheriger vorherige vorigen voriger letzten vorgänger vorgängerschritt',
  start: 'start started starts beginning begin begins beginn anfang startet',
  ready: 'ready bereit bereitschaft',
});

/** Words that a rule on the working calendar cannot hold, and which advice they ask for. */
export const OTHERS = table({
  months: 'month months monat monate monaten year years jahr jahre jahren quarter quartal',
  date: 'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag noon midnight mittag mitternacht uhr o’clock by bis until on am tomorrow morgen today heute next nächsten',
  before: 'before vor',
});

export const STEP = new Set(['step', 'schritt', 'steps', 'schritts', 'schrittes']);
