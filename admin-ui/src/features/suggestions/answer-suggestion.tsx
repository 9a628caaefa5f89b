import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { declineSuggestion, type Suggestion, takeUpSuggestion } from '../../api/suggestions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import classes from './suggestions.module.css';

interface Props {
  suggestion: Suggestion;
}

const longest = 2000;
const longestTitle = 200;

/** The two ways to answer: begin a draft, or say why not. */
export function AnswerSuggestion({ suggestion: { id, title } }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isDeclining, setDeclining] = useState(false);
  const takingUp = useMutation({
    mutationFn: () =>
      takeUpSuggestion(
        id,
        t('suggestions.draftTitle', { rule: say(title) }).slice(0, longestTitle),
      ),
    onSuccess: ({ answer }) => {
      if (answer?.draft) {
        void navigate({ to: '/drafts/$id', params: { id: answer.draft } });
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['suggestions'] }),
  });

  return (
    <div className={classes['acts']}>
      <Button size="compact-md" loading={takingUp.isPending} onClick={() => takingUp.mutate()}>
        {t('suggestions.takeUp')}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => setDeclining(true)}>
        {t('suggestions.decline')}
      </Button>
      {takingUp.error && <RefusalNotice error={takingUp.error} />}
      {isDeclining && <DeclineDialog id={id} onClose={() => setDeclining(false)} />}
    </div>
  );
}

function DeclineDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const declining = useMutation({
    mutationFn: () => declineSuggestion(id, reason.trim()),
    onSuccess: () => {
      toast('suggestions.declined', { tone: 'good' });
      onClose();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['suggestions'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    declining.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('suggestions.declineTitle')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          label={t('suggestions.reason')}
          description={t('suggestions.reasonHint')}
          maxLength={longest}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {declining.error && <RefusalNotice error={declining.error} />}
        <div>
          <Button type="submit" loading={declining.isPending} disabled={!reason.trim()}>
            {t('suggestions.decline')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
