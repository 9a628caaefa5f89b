import { Button } from '@mantine/core';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { useRefusalText } from '../../ui/use-refusal-text';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

/** Whether what is typed is kept on the server. */
export function SaveState() {
  const { t, language } = useTranslation();
  const { session, mayEdit } = useWorkbench();
  const { saving } = useEditing(session);
  const refusalText = useRefusalText();

  if (!mayEdit) {
    return <Badge>{t('workbench.readOnly')}</Badge>;
  }
  return (
    <span role="status" className={classes['saveState']}>
      {told()}
      {saving.kind === 'failed' && (
        <Button size="compact-sm" variant="default" onClick={() => void session.save()}>
          {t('app.retry')}
        </Button>
      )}
    </span>
  );

  function told() {
    switch (saving.kind) {
      case 'saved':
        return saving.at ? (
          <span className="quiet">
            {t('workbench.saved', {
              time: saving.at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' }),
            })}
          </span>
        ) : null;
      case 'unsaved':
        return <span className="quiet">{t('workbench.unsaved')}</span>;
      case 'saving':
        return <span className="quiet">{t('workbench.saving')}</span>;
      case 'failed':
        return (
          <Badge tone="bad">{t('workbench.notSaved', { why: refusalText(saving.error) })}</Badge>
        );
      case 'conflict':
        return <Badge tone="bad">{t('workbench.conflict')}</Badge>;
    }
  }
}
