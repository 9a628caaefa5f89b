import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { importDraft } from './api/drafts';
import classes from './drafts.module.css';

interface Props {
  archive: File;
  onClose: () => void;
}

/** Makes a draft of an archive of a rule set; what is wrong with the archive is told all at once. */
export function ImportDraft({ archive, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState(archive.name.replace(/\.zip$/i, ''));

  const importing = useMutation({
    mutationFn: () => importDraft(title.trim(), archive),
    onSuccess: async ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['drafts', 'page'] });
      await navigate({ to: '/drafts/$id', params: { id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    importing.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('drafts.import')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit} className={classes['form']}>
        <TextInput
          data-autofocus
          label={t('drafts.draftTitle')}
          description={archive.name}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={200}
        />
        {importing.error && <RefusalNotice error={importing.error} />}
        <Button type="submit" loading={importing.isPending} disabled={title.trim() === ''}>
          {t('drafts.import')}
        </Button>
      </form>
    </Modal>
  );
}
