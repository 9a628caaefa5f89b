import type { Language } from './languages';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN' };

/** How a language writes figures and times. */
export interface Formats {
  /** A number as JSON or a text has it, with all its decimals. */
  number: (figure: number | string) => string;
  /** `1.250.000 ₫`, `€250.00`: with the decimals of the currency. */
  money: (amount: string, currency: string) => string;
  currencyName: (code: string) => string;
  /** A day, `2026-11-22`. */
  date: (day: string) => string;
  /** A moment, to the minute, in the time zone of the browser. */
  moment: (iso: string) => string;
  /** A moment to the second, with its time zone. */
  exactMoment: (iso: string) => string;
  /** A moment to the second as clocks in a time zone show it, with the name of the time zone. */
  momentIn: (iso: string, zone: string) => string;
  /** Of a moment the time in a time zone, to the minute. */
  timeIn: (iso: string, zone: string) => string;
  /** A month, `2026-11`. */
  month: (month: string) => string;
  /** The short name of the day of the week of a day. */
  weekday: (day: string) => string;
  decimalMark: string;
  groupMark: string;
}

const made = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const known = made.get(language) ?? make(locales[language]);
  made.set(language, known);
  return known;
}

function make(locale: string): Formats {
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const times = timesOf(locale);
  const currencies = new Intl.DisplayNames(locale, { type: 'currency' });
  const marks = figures.formatToParts(1234567.5);
  const mark = (type: string) => marks.find((part) => part.type === type)?.value ?? '';

  return {
    number: (figure) => figures.format(figure as number),
    money: (amount, currency) =>
      orElse(`${amount} ${currency}`, () =>
        new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
          amount as Intl.StringNumericLiteral,
        ),
      ),
    currencyName: (code) => orElse(code, () => currencies.of(code) ?? code),
    date: (day) => orElse(day, () => times.day.format(new Date(`${day}T00:00:00Z`))),
    moment: (iso) => orElse(iso, () => times.moment.format(new Date(iso))),
    exactMoment: (iso) => orElse(iso, () => times.exact.format(new Date(iso))),
    momentIn: (iso, zone) => orElse(iso, () => `${times.exactIn(zone, iso)} · ${zone}`),
    timeIn: (iso, zone) => orElse(iso, () => times.timeIn(zone, iso)),
    month: (month) => orElse(month, () => times.month.format(new Date(`${month}-01T00:00:00Z`))),
    weekday: (day) => orElse(day, () => times.weekday.format(new Date(`${day}T00:00:00Z`))),
    decimalMark: mark('decimal'),
    groupMark: mark('group'),
  };
}

// The forms that Vietnamese has in Intl put words between the figures; people write 22/11/2026.
const vietnameseDay = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const vietnameseTime = { hour: '2-digit', minute: '2-digit' } as const;

const exactly = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'shortOffset',
} as const;

function timesOf(locale: string) {
  const form = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const common = {
    month: form({ month: 'long', year: 'numeric', timeZone: 'UTC' }),
    weekday: form({ weekday: 'short', timeZone: 'UTC' }),
    exactIn: (zone: string, iso: string) =>
      form({ ...exactly, ...(locale === locales.vi && vietnameseDay), timeZone: zone }).format(
        new Date(iso),
      ),
    timeIn: (zone: string, iso: string) =>
      form({ hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(iso)),
  };
  return locale === locales.vi
    ? {
        ...common,
        day: form({ ...vietnameseDay, timeZone: 'UTC' }),
        moment: form({ ...vietnameseDay, ...vietnameseTime }),
        exact: form({
          ...vietnameseDay,
          ...vietnameseTime,
          second: '2-digit',
          timeZoneName: 'short',
        }),
      }
    : {
        ...common,
        day: form({ dateStyle: 'medium', timeZone: 'UTC' }),
        moment: form({ dateStyle: 'medium', timeStyle: 'short' }),
        exact: form({ dateStyle: 'long', timeStyle: 'long' }),
      };
}

/** What cannot be formatted is shown as it is. */
function orElse(plain: string, format: () => string): string {
  try {
    return format();
  } catch {
    return plain;
  }
}
