import { useState } from 'react';
import { momentsOf, shownIn } from './model/moments';

const hourMs = 3_600_000;
const toTheMinute = 'yyyy-mm-ddThh:mm'.length;

/** A moment as typed by the clock of a time zone; at first the one an hour ahead. */
export function useMoment(zone: string | undefined) {
  const [ahead] = useState(() => new Date(Date.now() + hourMs));
  const [own, setOwn] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const typed = own ?? (zone ? shownIn(zone, ahead).slice(0, toTheMinute) : '');
  const moments = zone ? momentsOf(typed, zone) : undefined;

  return {
    typed,
    moments,
    chosen,
    /** Nothing until it is one and only one. */
    at: moments?.length === 1 ? moments[0] : moments?.find((moment) => moment === chosen),
    onType: setOwn,
    onChoose: setChosen,
  };
}
