import { useZone } from '../../api/organisation';
import { useLanguage } from '../../language/use-language';

interface Props {
  at: string;
  className?: string;
}

/** A moment as clocks of the organisation show it, with the name of its time zone. */
export function MomentInZone({ at, className }: Props) {
  const { formats } = useLanguage();
  const zone = useZone();

  return (
    <time className={className} dateTime={at}>
      {zone && formats.momentIn(at, zone)}
    </time>
  );
}
