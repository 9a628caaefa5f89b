import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import {
  approveSubmission,
  returnSubmission,
  type Submission,
  withdrawSubmission,
} from '../../api/submissions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { InHandsOf } from '../../review/in-hands-of';
import { UsualReasons } from '../../review/usual-reasons';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Approved } from './approved';
import classes from './releases.module.css';
import { useSubmissionAct } from './use-submission-act';

interface Props {
  submission: Submission;
}

const longest = 4000;

/** What becomes of a submission: an approver returns or approves it, an author takes it back. */
export function Verdict({ submission }: Props) {
  const { t } = useTranslation();
  const may = useMay();

  if (submission.state !== 'SUBMITTED') {
    return <Ended submission={submission} />;
  }
  return (
    <>
      <InHandsOf ruleSet={submission.ruleSet} purpose="reviewing" />
      {may('approvals') && <Judge submission={submission} />}
      {may('drafts') && <TakeBack submission={submission} />}
      {!may('approvals', 'drafts') && <p className="quiet">{t('review.waits')}</p>}
    </>
  );
}

function Judge({ submission: { id } }: Props) {
  const { t } = useTranslation();
  const [comment, setComment] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const returning = useSubmissionAct((said: string) => returnSubmission(id, said));
  const approving = useSubmissionAct((said: string) => approveSubmission(id, said));
  const error = returning.error ?? approving.error;
  const isBusy = returning.isPending || approving.isPending;
  const giveBack = () => {
    approving.reset();
    setIsMissing(!comment.trim());
    if (comment.trim()) {
      returning.mutate(comment.trim());
    }
  };

  return (
    <form className={classes['form']} onSubmit={(event) => event.preventDefault()}>
      <Textarea
        label={t('review.verdictComment')}
        description={t('review.verdictHint')}
        autosize
        minRows={2}
        maxLength={longest}
        value={comment}
        error={isMissing && t('review.sayWhy')}
        onChange={(event) => {
          setComment(event.currentTarget.value);
          setIsMissing(false);
        }}
      />
      <UsualReasons
        kind="RETURN"
        onChoose={(text) => {
          setComment(text);
          setIsMissing(false);
        }}
      />
      {error && <RefusalNotice error={error} />}
      <div className={classes['buttons']}>
        <Button
          loading={approving.isPending}
          disabled={isBusy}
          onClick={() => {
            returning.reset();
            setIsMissing(false);
            approving.mutate(comment.trim());
          }}
        >
          {t('review.approve')}
        </Button>
        <Button
          variant="default"
          loading={returning.isPending}
          disabled={isBusy}
          onClick={giveBack}
        >
          {t('review.return')}
        </Button>
      </div>
    </form>
  );
}

function TakeBack({ submission: { id } }: Props) {
  const { t } = useTranslation();
  const withdrawing = useSubmissionAct(() => withdrawSubmission(id));

  return (
    <div className={classes['form']}>
      {withdrawing.error && <RefusalNotice error={withdrawing.error} />}
      <div className={classes['buttons']}>
        <Button
          variant="default"
          loading={withdrawing.isPending}
          onClick={() => withdrawing.mutate(undefined)}
        >
          {t('review.withdraw')}
        </Button>
      </div>
    </div>
  );
}

function Ended({ submission }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { state, comment, endedBy, endedAt, release, ruleSet } = submission;

  return (
    <>
      <p>
        {t(`review.ended.${state as 'RETURNED'}`, { by: endedBy ?? '' })}{' '}
        {endedAt && (
          <time className="quiet" dateTime={endedAt}>
            {formats.moment(endedAt)}
          </time>
        )}
      </p>
      {comment && <p className={classes['comment']}>{comment}</p>}
      {release && <Approved ruleSet={ruleSet} number={release} />}
    </>
  );
}
