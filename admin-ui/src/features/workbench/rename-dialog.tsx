import { Button, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toasts';
import { useRefusalText } from '../../ui/use-refusal-text';
import { hover, type Place, rename } from './api/language';
import { PlaceLink } from './cases/place-link';
import { placedFaults } from './placed-faults';
import { edited } from './text/edits';
import type { Files } from './text/taking';
import { sourceOf, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  place: Place;
  /** What to say where nothing can be renamed. */
  nothing?: string;
  onRenamed: (changes: { before: Files; after: Files }) => void;
  onClose: () => void;
}

/** Gives what stands at a place another name, in every file. */
export function RenameDialog({ place, nothing, onRenamed, onClose }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { draft, session } = useWorkbench();
  const refusalText = useRefusalText();
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<unknown>(null);
  const { data, isPending } = useQuery({
    queryKey: ['drafts', draft.id, 'renaming', place],
    queryFn: ({ signal }) => hover({ ...sourceOf(draft.id, session), ...place }, signal),
    gcTime: 0,
  });
  const found = data?.found;
  const name = typed ?? found?.name ?? '';
  const first = placedFaults(error);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const before = session.get().now;
    try {
      const { edits } = await rename({ ...sourceOf(draft.id, session), ...place, name });
      const after = edited(before, edits);
      if (session.get().now !== before) {
        toast('workbench.notRenamed', { tone: 'warn' });
      } else {
        onRenamed({
          before: Object.fromEntries(Object.keys(after).map((file) => [file, before[file] ?? ''])),
          after,
        });
        toast('workbench.renamed', { tone: 'good' });
      }
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('workbench.rename')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {!found && !isPending ? (
        <p>{nothing ?? t('workbench.nothingToRename')}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)} className={classes['form']}>
          <TextInput
            data-autofocus
            label={t('workbench.newName')}
            description={found && t('workbench.uses', { count: found.uses.length })}
            value={name}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={error === null || first.length > 0 ? null : refusalText(error)}
            spellCheck={false}
            maxLength={120}
          />
          {first.length > 0 && (
            <Notice tone="warn" alert>
              <p>{t('workbench.mendFirst', { name: found?.name ?? name })}</p>
              <ul>
                {first.map(({ file, line, column, reason }) => (
                  <li key={`${file} ${line} ${column}`}>
                    <PlaceLink file={file} line={line} column={column} onGo={onClose} />{' '}
                    {say(reason)}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <Button type="submit" disabled={!found || name === found.name || name.trim() === ''}>
            {t('workbench.rename')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
