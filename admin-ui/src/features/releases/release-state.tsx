import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import type { Stood } from './model/standing';
import { MomentInZone } from './moment-in-zone';

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
  const isTimed = standing === 'LIVE' || standing === 'SCHEDULED';

  return (
    <>
      <Badge tone={tones[standing]}>{t(`releases.states.${standing}`)}</Badge>{' '}
      {isTimed && goLive && <MomentInZone className="quiet" at={goLive.effectiveAt} />}
    </>
  );
}
