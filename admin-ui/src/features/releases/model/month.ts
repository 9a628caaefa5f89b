const dayMs = 86_400_000;
const daysOfWeek = 7;

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const firstOf = (month: string) => Date.parse(`${month}-01T00:00:00Z`);

/** The month of that form, `2027-02`; nothing for another text. */
export function monthOf(text: string | undefined): string | undefined {
  return text && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const first = new Date(firstOf(month));
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 7);
}

export function dayAfter(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
}

/** The weeks that have days of a month, from Monday to Sunday: `2027-02-01`. */
export function weeksOf(month: string): string[][] {
  const first = firstOf(month);
  const weekday = (new Date(first).getUTCDay() + daysOfWeek - 1) % daysOfWeek;
  const weeks: string[][] = [];
  for (
    let monday = isoDay(first - weekday * dayMs);
    monday.slice(0, 7) <= month;
    monday = dayAfter(monday, daysOfWeek)
  ) {
    weeks.push(Array.from({ length: daysOfWeek }, (_, at) => dayAfter(monday, at)));
  }
  return weeks;
}
