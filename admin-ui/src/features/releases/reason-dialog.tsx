import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { TextKey } from '../../language/translate';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import classes from './releases.module.css';

interface Props {
  title: string;
  hint?: string;
  act: string;
  /** Said once it is done. */
  done?: TextKey;
  onAct: (reason: string) => Promise<unknown>;
  /** What is asked anew afterwards. */
  asksAnew: readonly unknown[];
  onClose: () => void;
}

const longest = 2000;

/** Does something for a reason. */
export function ReasonDialog({ title, hint, act, done, onAct, asksAnew, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const acting = useMutation({
    mutationFn: () => onAct(reason.trim()),
    onSuccess: () => {
      if (done) {
        toast(done, { tone: 'good' });
      }
      onClose();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: asksAnew }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    acting.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        {hint && <p className="quiet">{hint}</p>}
        <TextInput
          data-autofocus
          label={t('releases.reason')}
          maxLength={longest}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {acting.error && <RefusalNotice error={acting.error} />}
        <div className={classes['buttons']}>
          <Button type="submit" loading={acting.isPending} disabled={!reason.trim()}>
            {act}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
