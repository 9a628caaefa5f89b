import { Button } from '@mantine/core';
import { useTranslation } from '../../language/use-translation';
import { toast } from '../../ui/toasts';
import type { Finding } from './api/language';
import { edited } from './text/edits';
import type { Files } from './text/taking';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  finding: Finding;
  /** The texts in which it was found. */
  checked: Files | undefined;
}

/** What mends a finding, as buttons; in a text that has changed since they wait for the next check. */
export function FindingFixes({ finding: { file, fixes }, checked }: Props) {
  const { t, language } = useTranslation();
  const { session, mayEdit } = useWorkbench();
  const { now } = useEditing(session);

  if (!mayEdit || fixes.length === 0) {
    return null;
  }

  const mend = (edits: (typeof fixes)[number]['edits']) => {
    const before = now[file];
    const after = edited(now, edits)[file];
    if (before === undefined || after === undefined) {
      return;
    }
    session.change(file, after);
    toast('workbench.fixed', {
      tone: 'good',
      action: {
        label: 'workbench.undo',
        run: () => session.get().now[file] === after && session.change(file, before),
      },
    });
  };

  return (
    <div className={classes['fixes']}>
      {fixes.map(({ title, edits }) => (
        <Button
          key={title.en}
          variant="default"
          size="compact-xs"
          disabled={checked?.[file] !== now[file]}
          onClick={() => mend(edits)}
        >
          {t('workbench.fix', { what: title[language] })}
        </Button>
      ))}
    </div>
  );
}
