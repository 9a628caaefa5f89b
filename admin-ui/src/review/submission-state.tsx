import type { Submission } from '../api/submissions';
import { useTranslation } from '../language/use-translation';
import { Badge } from '../ui/badge';

interface Props {
  submission: Submission;
}

const tones = {
  SUBMITTED: 'accent',
  RETURNED: 'warn',
  APPROVED: 'good',
  WITHDRAWN: 'plain',
} as const;

/** What became of what was submitted. */
export function SubmissionState({ submission: { state, release } }: Props) {
  const { t } = useTranslation();

  return (
    <Badge tone={tones[state]}>
      {state === 'APPROVED' && release
        ? t('review.approvedAs', { n: release })
        : t(`review.states.${state}`)}
    </Badge>
  );
}
