/** Durations and distances in words of the reader's language: "2 h 10 m", "3 days ago". Pure functions. */
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];
const STEPS = [['year', 31_557_600], ['month', 2_629_800], ['week', 604_800], ...UNITS];

/** Signs of units that are not abbreviations of words, and clearer than those where an m alone is a metre. */
const SIGNS = { de: { day: 'd', hour: 'h', minute: 'min', second: 's' } };

/** A number with its unit, short: "3 h". */
export function withUnit(locale, value, unit) {
  const sign = SIGNS[(locale ?? '').slice(0, 2)]?.[unit];
  if (sign) {
    return `${new Intl.NumberFormat(locale).format(value)}\u202f${sign}`;
  }
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).formatToParts(value);
  const text = (kept) => parts.filter(kept).map((part) => part.value).join('');
  return `${text(({ type }) => type !== 'literal' && type !== 'unit')}\u202f${text(({ type }) => type === 'unit')}`;
}

/** The two largest units of a duration; seconds only below one minute. */
export function durationText(seconds, locale) {
  const total = Math.max(0, Math.floor(seconds));
  const first = UNITS.findIndex(([, size]) => total >= size);
  if (first < 0 || first === 3) {
    return withUnit(locale, total, 'second');
  }
  const [unit, size] = UNITS[first];
  const text = withUnit(locale, Math.floor(total / size), unit);
  const [nextUnit, nextSize] = UNITS[first + 1];
  const rest = Math.floor((total % size) / nextSize);
  return nextUnit === 'second' || rest === 0 ? text : `${text} ${withUnit(locale, rest, nextUnit)}`;
}

/** How long ago (negative seconds) or ahead (positive seconds), in the largest unit that is at least one. */
export function distanceText(seconds, locale) {
  const size = Math.abs(seconds);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' });
  const [unit, unitSize] = STEPS.find(([, each]) => size >= each) ?? STEPS.at(-1);
  if (unit === 'second') {
    return format.format(0, 'second');
  }
  return format.format(Math.trunc(seconds / unitSize), unit);
}

/** Minutes and seconds to go, or since then: "4:12". */
export function countdownText(seconds) {
  const size = Math.abs(seconds);
  return `${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

/** Seconds until the text of a duration or distance of this size can change. */
export function nextChange(seconds) {
  const size = Math.abs(seconds);
  if (size < 60) {
    return 1;
  }
  return size < 86_400 ? 60 - (Math.floor(size) % 60) : 3_600;
}

/** The exact moment, for a tooltip. */
export function momentText(date, locale, zone) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone || undefined }).format(
    date,
  );
}
