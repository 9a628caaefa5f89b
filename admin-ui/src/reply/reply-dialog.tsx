import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Reply } from '../api/replies';
import { numberTyped } from '../facts/numbers';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import type { Effect } from '../outcome/use-effect-words';
import { RefusalNotice } from '../ui/refusal-notice';
import { toast } from '../ui/toasts';
import { BudgetBars } from './budget-bars';
import { ReasonField, useOffered } from './reason-field';
import classes from './reply.module.css';
import type { Answer } from './reply-actions';
import type { Repliable, RepliesToDecision } from './use-replies';

/** What somebody is about to answer. */
export type Answering = { rank: number } & (
  | { kind: Answer }
  | { kind: 'CORRECTED'; mistake: Reply }
  /** To take it was refused. */
  | { kind: 'REFUSED'; error: Error }
);

interface Props {
  answering: Answering;
  effect: Effect | undefined;
  decision: Repliable;
  replies: RepliesToDecision;
  onAnswer: (kind: Answer) => void;
  onClose: () => void;
}

const longestNote = 2000;

/** Asks for what an answer needs: another amount, a reason, a note. */
export function ReplyDialog({ answering, effect, decision, replies, onAnswer, onClose }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { kind } = answering;
  const offered = useOffered(kind);
  const amount = effect?.amount;
  const quantity = effect?.quantity;
  const recommended = amount?.amount ?? (quantity == null ? undefined : String(quantity));
  const [typed, setTyped] = useState(recommended ? formats.number(recommended) : '');
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const { replying, correcting } = replies;
  const error = kind === 'CORRECTED' ? correcting.error : replying.error;
  const figure = numberTyped(typed, formats);
  const why = { ...(reason && { reason }), ...(note.trim() && { note: note.trim() }) };
  const mayBeOther = kind === 'ADAPTED' || (kind === 'ESCALATED' && amount != null);
  const isOther = kind === 'ADAPTED' || (mayBeOther && Number(figure) !== Number(recommended));
  const isReady =
    (offered.length > 0 ? reason !== '' : note.trim() !== '') &&
    (!mayBeOther || figure !== undefined);

  const done = () => {
    toast('replies.done');
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answering.kind === 'CORRECTED') {
      correcting.mutate({ mistake: answering.mistake, ...why }, { onSuccess: done });
    } else if (answering.kind !== 'REFUSED') {
      const other = amount
        ? { amount: { amount: figure ?? '', currency: amount.currency } }
        : { quantity: Number(figure) };
      replying.mutate(
        {
          effect: answering.rank,
          kind: answering.kind,
          ...why,
          ...(isOther && other),
        },
        { onSuccess: done },
      );
    }
  };
  const close = () => {
    replying.reset();
    correcting.reset();
    onClose();
  };

  return (
    <Modal
      opened
      onClose={close}
      title={t(`replies.titles.${kind}`)}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        {mayBeOther && recommended && (
          <TextInput
            data-autofocus
            label={amount ? t('replies.amount') : t('replies.quantity')}
            description={
              amount &&
              t('replies.recommended', { amount: formats.money(amount.amount, amount.currency) })
            }
            rightSection={amount?.currency}
            rightSectionWidth={56}
            inputMode="decimal"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {(kind === 'ADAPTED' || kind === 'REFUSED') && (
          <BudgetBars decision={decision.id} currency={amount?.currency} />
        )}
        {kind !== 'REFUSED' && (
          <>
            <ReasonField offered={offered} reason={reason} onChoose={setReason} />
            <Textarea
              label={offered.length > 0 ? t('replies.noteToo') : t('replies.note')}
              autosize
              minRows={2}
              maxLength={longestNote}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </>
        )}
        {(answering.kind === 'REFUSED' || error) && (
          <RefusalNotice error={answering.kind === 'REFUSED' ? answering.error : error} />
        )}
        <div className={classes['actions']}>
          {kind === 'REFUSED' ? (
            (['ADAPTED', 'ESCALATED'] as const).map((next) => (
              <Button key={next} variant="default" onClick={() => onAnswer(next)}>
                {t(`replies.acts.${next}`)}
              </Button>
            ))
          ) : (
            <Button
              type="submit"
              loading={replying.isPending || correcting.isPending}
              disabled={!isReady}
            >
              {t(`replies.does.${kind}`)}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
