import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { Steps } from '../use-steps';
import { useWorkbench } from '../use-workbench';
import classes from './sheet.module.css';

interface Props {
  steps: Steps;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** A part of a rule set as fields over the text in which it stands, with the steps back and forth. */
export function Sheet({ steps: { undo, redo }, ref, children }: Props) {
  const { t } = useTranslation();
  const { mayEdit } = useWorkbench();

  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) {
      return;
    }
    const key = event.key.toLowerCase();
    const step = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' && undo;
    if (step) {
      event.preventDefault();
      step();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields in it
    <div ref={ref} className={classes['sheet']} onKeyDown={press}>
      {mayEdit && (
        <div className={classes['bar']}>
          <Button variant="default" size="compact-sm" disabled={!undo} onClick={undo}>
            {t('parameters.undo')}
          </Button>
          <Button variant="default" size="compact-sm" disabled={!redo} onClick={redo}>
            {t('parameters.redo')}
          </Button>
        </div>
      )}
      {children}
    </div>
  );
}
