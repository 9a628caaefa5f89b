import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { Pick } from '../../ui/pick';
import { Segments } from '../../ui/segments';
import { useRefusalText } from '../../ui/use-refusal-text';
import { createDraft } from './api/drafts';
import classes from './drafts.module.css';

interface Props {
  ruleSet: string | undefined;
  onClose: () => void;
}

const origins = ['live', 'pack', 'other', 'empty'] as const;

type Origin = (typeof origins)[number];

/** Begins a draft: from the live release, from a pack as shipped, also for a rule set of another id, or from nothing. */
export function NewDraftDialog({ ruleSet: wanted, onClose }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refusalText = useRefusalText();
  const { data: ruleSets = [] } = useQuery(ruleSetsQuery);
  const [from, setFrom] = useState<Origin>('live');
  const [picked, setPicked] = useState(wanted);
  const [newId, setNewId] = useState('');
  const [title, setTitle] = useState('');
  const pick = useId();
  const known = picked ?? ruleSets[0]?.id ?? '';
  const isNew = from === 'empty' || from === 'other';
  const ruleSet = isNew ? newId.trim() : known;

  const creating = useMutation({
    mutationFn: () =>
      createDraft({
        title: title.trim(),
        ruleSet,
        from: from === 'other' ? `pack:${known}` : from,
      }),
    onSuccess: async ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['drafts', 'page'] });
      await navigate({ to: '/drafts/$id', params: { id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    creating.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('drafts.new')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit} className={classes['form']}>
        <Segments
          legend={t('drafts.from')}
          segments={origins.map((each) => ({ value: each, label: t(`drafts.origins.${each}`) }))}
          value={from}
          onChoose={setFrom}
        />
        <p className="quiet">{t(`drafts.originHints.${from}`)}</p>
        {from !== 'empty' && (
          <div>
            <label htmlFor={pick}>{t('decisions.ruleSet')}</label>
            <Pick
              id={pick}
              choices={ruleSets.map(({ id, title: both }) => ({ value: id, label: say(both) }))}
              value={known}
              onPick={setPicked}
            />
          </div>
        )}
        {isNew && (
          <TextInput
            label={t('drafts.newId')}
            description={t('drafts.newIdHint')}
            value={newId}
            onChange={(event) => setNewId(event.currentTarget.value)}
            spellCheck={false}
            maxLength={64}
          />
        )}
        <TextInput
          data-autofocus
          label={t('drafts.draftTitle')}
          placeholder={t('drafts.titleHint')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={200}
        />
        {creating.error && (
          <Notice tone="bad" alert>
            {refusalText(creating.error)}
          </Notice>
        )}
        <Button
          type="submit"
          loading={creating.isPending}
          disabled={title.trim() === '' || ruleSet === ''}
        >
          {t('drafts.begin')}
        </Button>
      </form>
    </Modal>
  );
}
