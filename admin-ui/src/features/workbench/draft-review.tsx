import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { submissionOfDraftQuery } from '../../api/submissions';
import { useTranslation } from '../../language/use-translation';
import { SubmissionState } from '../../review/submission-state';
import { useWorkbench } from './use-workbench';

interface Props {
  onShow: () => void;
}

/** What became of the draft that was submitted, and the way to submit it. */
export function DraftReview({ onShow }: Props) {
  const { t } = useTranslation();
  const { draft, mayEdit } = useWorkbench();
  const { data: submission } = useQuery(submissionOfDraftQuery(draft.id));

  return (
    <>
      {submission && <SubmissionState submission={submission} />}
      {mayEdit && submission !== undefined && submission?.state !== 'SUBMITTED' && (
        <Button size="compact-md" onClick={onShow}>
          {t('review.submit')}
        </Button>
      )}
    </>
  );
}
