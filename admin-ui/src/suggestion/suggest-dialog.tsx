import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { suggest } from '../api/suggestions';
import { useTranslation } from '../language/use-translation';
import { RefusalNotice } from '../ui/refusal-notice';
import { toast } from '../ui/toasts';
import type { AboutRule } from './suggest-change';
import classes from './suggestion.module.css';

interface Props {
  about: AboutRule;
  onClose: () => void;
}

const longest = 2000;

/** Says what should change about a rule, and why. */
export function SuggestDialog({ about: { ruleSet, rule, title, decision }, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const suggesting = useMutation({
    mutationFn: () => suggest({ ruleSet, rule, text: text.trim(), ...(decision && { decision }) }),
    onSuccess: () => {
      toast('suggestions.sent', { tone: 'good' });
      onClose();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['suggestions'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    suggesting.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('suggestions.suggest')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <p>
          <strong>{title}</strong>
        </p>
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          label={t('suggestions.text')}
          description={t('suggestions.textHint')}
          maxLength={longest}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {decision && <p className="quiet">{t('suggestions.withDecision')}</p>}
        {suggesting.error && <RefusalNotice error={suggesting.error} />}
        <div>
          <Button type="submit" loading={suggesting.isPending} disabled={!text.trim()}>
            {t('suggestions.send')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
