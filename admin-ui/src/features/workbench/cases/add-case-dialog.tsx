import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Notice } from '../../../ui/notice';
import { Pick } from '../../../ui/pick';
import { toast } from '../../../ui/toasts';
import type { GoldenCase } from '../live/golden';
import { useWorkbench } from '../use-workbench';
import { caseText, type Expected, withCase } from './case-text';
import classes from './cases.module.css';

interface Props {
  cases: readonly GoldenCase[];
  facts: Record<string, unknown>;
  expect: Expected;
  /** What it is made of. */
  hint?: string;
  /** What it may be called. */
  suggested?: string;
  onAdded?: () => void;
  onClose: () => void;
}

const firstFile = 'cases/cases.yaml';

/** Names a new golden case and shows what will be written. */
export function AddCaseDialog({
  cases,
  facts,
  expect,
  hint,
  suggested = '',
  onAdded,
  onClose,
}: Props) {
  const { t } = useTranslation();
  const { session, goTo } = useWorkbench();
  const fileId = useId();
  const known = Object.keys(session.get().now).filter((each) => each.startsWith('cases/'));
  const files = known.length > 0 ? known.sort() : [firstFile];
  const [title, setTitle] = useState(suggested);
  const [file, setFile] = useState(files[0] ?? firstFile);
  const named = { title: title.trim(), facts, expect };
  const isTaken = cases.some((each) => each.title === named.title);
  const changed = withCase(session.get().now[file] ?? '', named);

  const add = (event: FormEvent) => {
    event.preventDefault();
    // What others saved meanwhile is in the text as it is now.
    const written = withCase(session.get().now[file] ?? '', named);
    if (!named.title || isTaken || !written) {
      return;
    }
    session.change(file, written.text);
    void session.save();
    toast('cases.added', { tone: 'good' });
    onAdded?.();
    onClose();
    goTo(file, written.line);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('cases.add')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={add}>
        <p className="quiet">{hint ?? t('cases.addHint')}</p>
        <TextInput
          data-autofocus
          label={t('cases.caseTitle')}
          description={t('cases.caseTitleHint')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={isTaken ? t('cases.titleTaken') : null}
          maxLength={200}
        />
        <label htmlFor={fileId}>{t('cases.file')}</label>
        <Pick
          id={fileId}
          choices={files.map((each) => ({ value: each, label: each }))}
          value={file}
          onPick={setFile}
        />
        {!changed && <Notice tone="warn">{t('cases.notAddable')}</Notice>}
        <section aria-label={t('cases.preview')}>
          <pre className={classes['preview']}>{caseText(named)}</pre>
        </section>
        <div className={classes['answers']}>
          <Button variant="default" onClick={onClose}>
            {t('cases.cancel')}
          </Button>
          <Button type="submit" disabled={!named.title || isTaken || !changed}>
            {t('cases.add')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
