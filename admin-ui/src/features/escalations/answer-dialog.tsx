import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ApprovalRequest, approve, refuse } from '../../api/approvals';
import { numberTyped } from '../../facts/numbers';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { ReasonField, useOffered } from '../../reply/reason-field';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import classes from './escalations.module.css';
import { useAskedText } from './use-asked-text';

export type Answering = 'REDUCED' | 'REFUSED';

interface Props {
  request: ApprovalRequest;
  kind: Answering;
  onClose: () => void;
}

const longestNote = 2000;

/** Asks how much less it is to be, or why it is not to be. */
export function AnswerDialog({ request, kind, onClose }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const told = useAskedText();
  const queries = useQueryClient();
  const offered = useOffered(kind === 'REDUCED' ? 'ADAPTED' : 'DECLINED');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const figure = numberTyped(typed, formats);
  const { amount } = request.asked ?? {};
  const answering = useMutation({
    mutationFn: () => {
      const why = { ...(reason && { reason }), ...(note.trim() && { note: note.trim() }) };
      const less = amount
        ? { amount: { amount: figure ?? '', currency: amount.currency } }
        : { quantity: Number(figure) };
      return kind === 'REDUCED'
        ? approve(request.id, { ...why, ...less })
        : refuse(request.id, why);
    },
    onSuccess: () => {
      toast('replies.done');
      onClose();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['approvals'] }),
  });
  const isReady =
    (offered.length > 0 ? reason !== '' : note.trim() !== '') &&
    (kind === 'REFUSED' || figure !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answering.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`escalations.titles.${kind}`)}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <p className="quiet">{told(request.asked)}</p>
        {kind === 'REDUCED' && (
          <TextInput
            data-autofocus
            label={amount ? t('replies.amount') : t('replies.quantity')}
            rightSection={amount?.currency}
            rightSectionWidth={56}
            inputMode="decimal"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <ReasonField offered={offered} reason={reason} onChoose={setReason} />
        <Textarea
          {...(kind === 'REFUSED' && { 'data-autofocus': true })}
          label={offered.length > 0 ? t('replies.noteToo') : t('replies.note')}
          autosize
          minRows={2}
          maxLength={longestNote}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {answering.error && <RefusalNotice error={answering.error} />}
        <div>
          <Button type="submit" loading={answering.isPending} disabled={!isReady}>
            {t(`escalations.does.${kind}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
