import { Button, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Gate, gatesQuery, submitDraft } from '../../api/submissions';
import { useTranslation } from '../../language/use-translation';
import type { ReviewProps } from '../../review/review-props';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Waiting } from '../../ui/waiting';
import { GateItem } from './gate-item';
import { isClear, type Reasons, reasonsFor } from './model/overrides';
import classes from './releases.module.css';
import { useSubmissionAct } from './use-submission-act';

const longest = 2000;
const nothing: readonly Gate[] = [];

/** Submits what is saved of a draft: the gates it has to pass, and the reasons where it need not. */
export function SubmitForm({ draft, version, save, goTo }: ReviewProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery(gatesQuery(draft, version));
  const [message, setMessage] = useState('');
  const [reasons, setReasons] = useState<Reasons>({});
  const gates = data ?? nothing;
  const [isUnsaved, setIsUnsaved] = useState(false);
  const submitting = useSubmissionAct((saved: number) =>
    submitDraft(draft, {
      version: saved,
      message: message.trim(),
      overrides: reasonsFor(gates, reasons),
    }),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await save();
    setIsUnsaved(saved === undefined);
    if (saved !== undefined) {
      submitting.mutate(saved, {
        onError: () => void queries.invalidateQueries({ queryKey: ['drafts', draft, 'gates'] }),
      });
    }
  };

  return (
    <form
      className={classes['form']}
      onSubmit={(event) => void submit(event)}
      aria-label={t('review.submit')}
    >
      <h3>{t('review.gates')}</h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      <ul className={classes['gates']} aria-busy={isFetching}>
        {gates.map((gate) => (
          <GateItem
            key={gate.gate}
            gate={gate}
            reason={reasons[gate.gate]}
            onReason={(reason) => setReasons({ ...reasons, [gate.gate]: reason })}
            goTo={goTo}
          />
        ))}
      </ul>
      <Textarea
        label={t('review.yourMessage')}
        description={t('review.yourMessageHint')}
        autosize
        minRows={2}
        maxLength={longest}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      {isUnsaved && (
        <Notice tone="bad" alert>
          {t('review.notSaved')}
        </Notice>
      )}
      {submitting.error && <RefusalNotice error={submitting.error} />}
      <div className={classes['buttons']}>
        <Button
          type="submit"
          loading={submitting.isPending}
          disabled={!message.trim() || !data || !isClear(gates, reasons)}
        >
          {t('review.submit')}
        </Button>
      </div>
    </form>
  );
}
