import { Button } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Pick } from '../../ui/pick';
import type { Finding } from './api/language';
import { unsaved } from './draft-session';
import { byFolder, folders, nameOf } from './folders';
import { NewFile } from './new-file';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  open: string | undefined;
  findings: readonly Finding[];
}

/** The files of a draft by their folders, each with the count of what is wrong in it. */
export function FileList({ open, findings }: Props) {
  const { t, knows } = useTranslation();
  const { session, mayEdit, goTo } = useWorkbench();
  const editing = useEditing(session);
  const [adding, setAdding] = useState(false);
  const paths = Object.keys(editing.now);
  const changed = unsaved(editing);
  const wrong = (path: string) => findings.filter(({ file }) => file === path).length;
  const told = (path: string) => {
    const count = wrong(path);
    return count > 0 ? `${path} · ${t('workbench.findings', { count })}` : path;
  };

  return (
    <nav className={classes['files']} aria-label={t('workbench.files')}>
      {/* Where there is no room for a column, a list to choose from. */}
      <Pick
        className={classes['filePick'] ?? ''}
        aria-label={t('workbench.files')}
        choices={byFolder(paths).flatMap((each) =>
          each.paths.map((path) => ({ value: path, label: told(path) })),
        )}
        value={open ?? ''}
        onPick={(path) => goTo(path)}
      />
      <div className={classes['folders']}>
        {byFolder(paths).map(({ folder, paths: inFolder }) => {
          const key = `workbench.folders.${folder || 'top'}`;
          return (
            <section key={folder}>
              <h3>{knows(key) ? t(key) : folder}</h3>
              <ul>
                {inFolder.map((path) => (
                  <li key={path}>
                    <button
                      type="button"
                      aria-current={path === open}
                      title={path}
                      onClick={() => goTo(path)}
                    >
                      <span>{nameOf(path)}</span>
                      {path in changed && (
                        <span className={classes['dot']} title={t('workbench.unsaved')} />
                      )}
                      {wrong(path) > 0 && (
                        <Badge tone="bad">
                          <span className="visually-hidden">
                            {t('workbench.findings', { count: wrong(path) })}
                          </span>
                          <span aria-hidden>{wrong(path)}</span>
                        </Badge>
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {mayEdit && (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={15} />}
          onClick={() => setAdding(true)}
        >
          {t('workbench.newFile')}
        </Button>
      )}
      {adding && <NewFile folders={folders} onClose={() => setAdding(false)} />}
    </nav>
  );
}
