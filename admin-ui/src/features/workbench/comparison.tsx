import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Pick } from '../../ui/pick';
import { Waiting } from '../../ui/waiting';
import { savedFilesQuery } from './api/drafts';
import { Difference } from './editor/difference';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  from: number;
  to: number | 'now';
  onClose: () => void;
}

/** Two versions of a draft, file by file. */
export function Comparison({ from, to, onClose }: Props) {
  const { t } = useTranslation();
  const { draft, session } = useWorkbench();
  const { now } = useEditing(session);
  const [chosen, setChosen] = useState<string>();
  const before = useQuery(savedFilesQuery(draft.id, from));
  const after = useQuery({
    ...savedFilesQuery(draft.id, to === 'now' ? 0 : to),
    enabled: to !== 'now',
  });
  const error = before.error ?? after.error;
  const one = before.data?.files;
  const other = to === 'now' ? now : after.data?.files;
  const paths =
    one && other
      ? [...new Set([...Object.keys(one), ...Object.keys(other)])]
          .filter((path) => one[path] !== other[path])
          .sort()
      : [];
  const open = chosen ?? paths[0];
  const named = (version: number | 'now') =>
    version === 'now' ? t('workbench.now') : t('workbench.version', { n: version });

  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1400px, 94vw)"
      title={t('workbench.compared', { from: named(from), to: named(to) })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {error && <Failure error={error} />}
      {!error && !(one && other) && <Waiting />}
      {one && other && !open && <p>{t('workbench.same')}</p>}
      {one && other && open && (
        <div className={classes['comparison']}>
          <Pick
            aria-label={t('workbench.files')}
            choices={paths.map((path) => ({ value: path, label: path }))}
            value={open}
            onPick={setChosen}
          />
          <Difference
            key={open}
            file={open}
            before={one[open] ?? ''}
            after={other[open] ?? ''}
            names={[named(from), named(to)]}
          />
        </div>
      )}
    </Modal>
  );
}
