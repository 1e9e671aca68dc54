/**
 * Values and moments in words. Units: hours and minutes (elapsed, shown as "2 d 4 h"), workingHours (shown in hours
 * only, since a working day has no 24 of them), share (0 to 1), count.
 */
import { durationText, withUnit } from '../time/duration.js';

export class Format {
  constructor(unit, locale) {
    this.unit = unit;
    this.locale = locale || undefined;
    const style = unit === 'share' ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 };
    this.number = new Intl.NumberFormat(this.locale, style);
    this.day = new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium' });
    this.shortDay = new Intl.DateTimeFormat(this.locale, { day: 'numeric', month: 'short' });
  }

  value(value) {
    if (value === null || value === undefined || Number.isNaN(value)) {
      return '–';
    }
    if (value === 0 && this.unit !== 'share') {
      return this.number.format(0);
    }
    if (this.unit === 'hours' || this.unit === 'minutes') {
      const seconds = Math.abs(value) * (this.unit === 'hours' ? 3600 : 60);
      return `${value < 0 ? '−' : ''}${durationText(seconds, this.locale)}`;
    }
    return this.unit === 'workingHours' ? this.#workingHours(value) : this.number.format(value);
  }

  #workingHours(value) {
    const minutes = Math.abs(value) < 1;
    return withUnit(
      this.locale,
      minutes ? Math.round(value * 60) : Number(value.toPrecision(3)),
      minutes ? 'minute' : 'hour',
    );
  }

  date(at) {
    return this.day.format(new Date(at));
  }

  shortDate(at) {
    return this.shortDay.format(new Date(at));
  }
}
