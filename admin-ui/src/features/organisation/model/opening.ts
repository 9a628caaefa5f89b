import type { SpecialDay } from '../../../api/calendars';

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** Of each day of the week the spans. */
export type Week = { [day in Weekday]?: string[] };

const dayMs = 86_400_000;
const aMonday = Date.parse('2024-01-01T00:00:00Z');

/** A day of that name, to be written in a language. */
export const dayNamed = (weekday: Weekday) =>
  new Date(aMonday + weekdays.indexOf(weekday) * dayMs).toISOString().slice(0, 10);

const time = /^(\d{1,2})(?:[:.h](\d{2}))?$/;

function timeTyped(text: string): string {
  const [, hour, minute = '00'] = time.exec(text) ?? [];
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minute}`;
}

/** The spans that somebody typed, such as `8-12, 13:30-17`; what is none stays as it was typed. */
export function spansTyped(text: string): string[] {
  return text
    .replaceAll(/\s*[-–—]\s*/g, '-')
    .split(/[\s,;+]+/)
    .filter((span) => span !== '')
    .map((span) => span.split('-').map(timeTyped).join('-'));
}

/** As they are shown and typed. */
export const spansShown = (spans: readonly string[]) => spans.join(', ');

/** When it is open on a day, and why that is otherwise than usual. */
export interface OpenDay {
  day: string;
  spans: readonly string[];
  special: SpecialDay | undefined;
}

/** So many days from that one on. */
export function openDays(
  week: Week,
  special: readonly SpecialDay[],
  from: string,
  count: number,
): OpenDay[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(first + at * dayMs);
    const day = date.toISOString().slice(0, 10);
    const other = special.find((each) => each.day === day);
    const weekday = weekdays[(date.getUTCDay() + 6) % 7] ?? 'MONDAY';
    return { day, spans: other?.spans ?? week[weekday] ?? [], special: other };
  });
}

/** With those of the others that are not there yet, earliest first. */
export function withDays(
  there: readonly SpecialDay[],
  others: readonly SpecialDay[],
): SpecialDay[] {
  const known = new Set(there.map(({ day }) => day));
  return [...there, ...others.filter(({ day }) => !known.has(day))].sort((one, other) =>
    one.day.localeCompare(other.day),
  );
}
