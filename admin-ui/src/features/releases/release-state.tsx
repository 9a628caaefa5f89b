import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import type { Stood } from './model/standing';

interface Props {
  stood: Stood;
}

const tones = {
  READY: 'plain',
  SCHEDULED: 'accent',
  LIVE: 'good',
  RETIRED: 'plain',
  SUSPENDED: 'warn',
} as const;

/** How a release stands, and since or from when. */
export function ReleaseState({ stood: { standing, goLive } }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const isTimed = standing === 'LIVE' || standing === 'SCHEDULED';

  return (
    <>
      <Badge tone={tones[standing]}>{t(`releases.states.${standing}`)}</Badge>{' '}
      {isTimed && goLive && (
        <time className="quiet" dateTime={goLive.effectiveAt}>
          {formats.exactMoment(goLive.effectiveAt)}
        </time>
      )}
    </>
  );
}
