import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { useRefusalText } from '../../ui/use-refusal-text';
import { renameDraft } from './api/drafts';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  title: string;
  onNamed: (title: string) => void;
  onClose: () => void;
}

/** Gives a draft another title. */
export function TitleDialog({ title, onNamed, onClose }: Props) {
  const { t } = useTranslation();
  const { draft } = useWorkbench();
  const refusalText = useRefusalText();
  const [typed, setTyped] = useState(title);
  const [error, setError] = useState<unknown>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    renameDraft(draft.id, typed.trim()).then(() => {
      onNamed(typed.trim());
      onClose();
    }, setError);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('workbench.retitle')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit} className={classes['form']}>
        <TextInput
          data-autofocus
          label={t('drafts.draftTitle')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={error === null ? null : refusalText(error)}
          maxLength={200}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('workbench.retitle')}
        </Button>
      </form>
    </Modal>
  );
}
