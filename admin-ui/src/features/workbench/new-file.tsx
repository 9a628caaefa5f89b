import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { endings, type Folder } from './folders';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  folders: readonly Folder[];
  onClose: () => void;
}

const beginnings: Readonly<Record<Folder, string>> = {
  '': '',
  rules: '',
  tables: 'first\nrule,title\n',
  cases: '[]\n',
  imports: '',
};

/** Adds a file to a draft. */
export function NewFile({ folders, onClose }: Props) {
  const { t } = useTranslation();
  const { session, goTo } = useWorkbench();
  const { now } = useEditing(session);
  const [folder, setFolder] = useState<Folder>('rules');
  const [name, setName] = useState('');
  const pick = useId();
  const plain = name.trim().replace(/\.(?:drl|csv|ya?ml)$/, '');
  const path = `${folder}${folder && '/'}${plain}${endings[folder]}`;
  const isTaken = path in now;
  const isName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(plain);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isName && !isTaken) {
      session.change(path, beginnings[folder]);
      goTo(path);
      onClose();
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('workbench.newFile')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit} className={classes['form']}>
        <label htmlFor={pick}>{t('workbench.folder')}</label>
        <Pick
          id={pick}
          choices={folders.map((each) => ({
            value: each,
            label: t(`workbench.folders.${each || 'top'}`),
          }))}
          value={folder}
          onPick={(value) => setFolder(value as Folder)}
        />
        <TextInput
          data-autofocus
          label={t('workbench.fileName')}
          description={isName ? path : t('workbench.fileNameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={isTaken ? t('workbench.fileTaken') : null}
          spellCheck={false}
          maxLength={80}
        />
        <Button type="submit" disabled={!isName || isTaken}>
          {t('workbench.newFile')}
        </Button>
      </form>
    </Modal>
  );
}
