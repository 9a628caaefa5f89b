const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** The day a person typed, as `2026-11-22`: day, month, year with any mark between, or the ISO form. */
export function dayTyped(typed: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed.trim());
  const local = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(typed.trim());
  const [year, month, date] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : [local?.[3], local?.[2], local?.[1]].map(Number);
  if (!year || !month || !date) {
    return undefined;
  }
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date
    ? made.toISOString().slice(0, 10)
    : undefined;
}

/** `22/11/2026`, as both languages write a day in a field. */
export function dayShown(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** The moment a person typed in the time zone of the browser, with its offset: `2026-11-22T09:30:00+07:00`. */
export function momentTyped(typed: string): string | undefined {
  const parts = /^(\S+)[ T]+(\d{1,2})[:.h](\d{2})$/.exec(typed.trim());
  const on = parts && dayTyped(parts[1] ?? '');
  const [hours, minutes] = [Number(parts?.[2]), Number(parts?.[3])];
  if (!on || hours > 23 || minutes > 59) {
    return undefined;
  }
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number);
  const at = new Date(year, month - 1, date, hours, minutes);
  return `${on}T${two(hours)}:${two(minutes)}:00${offset(-at.getTimezoneOffset())}`;
}

export function momentShown(iso: string): string {
  const at = new Date(iso);
  const on = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return `${on} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The length of time a person typed, in ISO form: `2:30`, `2h 30m`, `90 phút`, `1 ngày`, `PT2H30M`. */
export function durationTyped(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (/^p(?=.)(\d+d)?(t(?=.)(\d+h)?(\d+m)?(\d+s)?)?$/.test(text)) {
    return text.toUpperCase();
  }
  const clock = /^(\d+):([0-5]\d)$/.exec(text);
  if (clock) {
    return durationOf(Number(clock[1]) * hour + Number(clock[2]) * minute);
  }
  const parts =
    /^(?:(\d+) *(?:d|days?|ngày))? *(?:(\d+) *(?:h|hours?|giờ))? *(?:(\d+) *(?:m|min|minutes?|phút))?$/.exec(
      text,
    );
  if (!text || !parts) {
    return undefined;
  }
  const [days, hours, minutes] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0));
  return durationOf((days ?? 0) * day + (hours ?? 0) * hour + (minutes ?? 0) * minute);
}

interface DurationParts {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

export function durationParts(iso: string): DurationParts | undefined {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(iso);
  if (!parts) {
    return undefined;
  }
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { days, hours, minutes, seconds };
}

function durationOf(seconds: number): string {
  const hours = Math.floor(seconds / hour);
  const minutes = Math.floor((seconds % hour) / minute);
  return `PT${hours ? `${hours}H` : ''}${minutes || !hours ? `${minutes}M` : ''}`;
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
