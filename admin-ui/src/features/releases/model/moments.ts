const dayMs = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  clocks.set(zone, known);
  return known;
}

/** What a clock in that time zone shows at a moment: `2027-02-01T00:00:00`. */
export function shownIn(zone: string, moment: Date): string {
  const parts = clockOf(zone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((each) => each.type === type)?.value ?? '';
  const day = [part('year').padStart(4, '0'), part('month'), part('day')].join('-');
  return `${day}T${[part('hour'), part('minute'), part('second')].join(':')}`;
}

/**
 * The moments at which a clock in that time zone shows what was typed into a field for day and time: none where it skips
 * that time, two where it shows it twice; nothing at all until a whole time is typed.
 */
export function momentsOf(typed: string, zone: string): string[] | undefined {
  const whole = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(typed) ? `${typed}:00` : typed;
  const local = Date.parse(`${whole}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(whole) || Number.isNaN(local)) {
    return undefined;
  }
  const offsets = new Set([local - dayMs, local + dayMs].map((near) => offsetAt(near, zone)));
  return [...offsets]
    .map((offset) => local - offset)
    .filter((moment) => shownIn(zone, new Date(moment)) === whole)
    .sort((one, other) => one - other)
    .map((moment) => new Date(moment).toISOString());
}

function offsetAt(moment: number, zone: string): number {
  return Date.parse(`${shownIn(zone, new Date(moment))}Z`) - moment;
}
