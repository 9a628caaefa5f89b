/** The moment that was typed into a field for day and time, in the time zone of the browser; nothing where it is none. */
export function momentOf(typed: string): string | undefined {
  const moment = new Date(typed);
  const isWhole = /^\d{4,}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(typed);
  return isWhole && !Number.isNaN(moment.getTime()) ? moment.toISOString() : undefined;
}

/** What such a field shows of a moment: to the minute, as in 2027-02-01T00:00. */
export function typedOf(moment: Date): string {
  const part = (n: number) => String(n).padStart(2, '0');
  const day = [moment.getFullYear(), part(moment.getMonth() + 1), part(moment.getDate())].join('-');
  return `${day}T${part(moment.getHours())}:${part(moment.getMinutes())}`;
}

/** `Asia/Ho_Chi_Minh`. */
export const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
