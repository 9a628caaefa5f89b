import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from '../language/use-translation';
import { Badge } from './badge';

const secondMs = 1000;
const minute = 60;
const hour = 60 * minute;
const soon = 10 * minute;

interface Props {
  dueAt: string | null;
  /** From when on it is urgent; without one, for the last minutes. */
  warnAt?: string | null;
  /** By how many milliseconds the clock of the server is ahead of this one. */
  ahead?: number;
}

/** How long there is until a moment, or for how long it is over; nothing where there is none. */
export function Countdown({ dueAt, warnAt = null, ahead = 0 }: Props) {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), secondMs, { autoInvoke: dueAt !== null });

  if (dueAt === null) {
    return null;
  }
  const left = Math.round((Date.parse(dueAt) - now - ahead) / secondMs);
  const time = written(Math.abs(left));
  const isUrgent = warnAt === null ? left < soon : Date.parse(warnAt) <= now + ahead;
  const tone = left < 0 ? 'bad' : isUrgent ? 'warn' : 'plain';
  return (
    <Badge tone={tone}>{left < 0 ? t('queue.overdue', { time }) : t('queue.due', { time })}</Badge>
  );
}

function written(seconds: number): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  const hours = Math.floor(seconds / hour);
  const minutes = Math.floor((seconds % hour) / minute);
  return hours > 0 ? `${hours} h ${two(minutes)}` : `${minutes}:${two(seconds % minute)}`;
}
