import { useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Notice } from '../../../ui/notice';
import type { Finding, Place } from '../api/language';
import type { Target } from '../editor/text-editor';
import { RenameDialog } from '../rename-dialog';
import { Sheet } from '../sheet/sheet';
import { useSteps } from '../use-steps';
import { useWorkbench } from '../use-workbench';
import { ActionSection } from './action-section';
import { NewName } from './new-name';
import { TypeSection } from './type-section';
import { useOpened } from './use-opened';
import { useFindingsByPath, type VocabularyOnSheet, VocabularyProvider } from './use-vocabulary';
import { vocabularyOf } from './vocabulary-text';

interface Props {
  file: string;
  findings: readonly Finding[];
  /** The text in which those were found. */
  checked: string | undefined;
  target: Target | null;
}

/** The words cases are told in: fact types with their attributes, and actions, over the text in which they stand. */
export function VocabularySheet({ file, findings, checked, target }: Props) {
  const { t } = useTranslation();
  const { mayEdit } = useWorkbench();
  const sheet = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<Place>();
  const steps = useSteps();
  const text = steps.now[file] ?? '';
  const vocabulary = useMemo(() => vocabularyOf(text), [text]);
  const found = useFindingsByPath(vocabulary, findings, checked === text);
  const { isOpen, onToggle, open } = useOpened(vocabulary, target, sheet);

  if (!vocabulary) {
    return <Notice tone="warn">{t('parameters.unreadable')}</Notice>;
  }
  const host: VocabularyOnSheet = {
    vocabulary,
    readOnly: !mayEdit,
    edit: (change) => {
      const after = change(text);
      if (after !== undefined) {
        steps.put({ [file]: after });
      }
    },
    rename: ({ line, column }) => setRenaming({ file, line, column }),
    findings: found,
    isOpen,
    onToggle,
  };
  const { types, imports, effects } = vocabulary;
  return (
    <VocabularyProvider value={host}>
      <Sheet steps={steps} ref={sheet}>
        {imports.length > 0 && (
          <p className="quiet">{t('vocabulary.imports', { names: imports.join(', ') })}</p>
        )}
        {types.length === 0 && <p className="quiet">{t('vocabulary.none')}</p>}
        {types.map((each) => (
          <TypeSection key={each.name} type={each} />
        ))}
        <NewName kind="type" holder={['types']} taken={types} onAdded={open} />
        <ActionSection />
        {effects.length > 0 && (
          <p className="quiet">{t('vocabulary.effects', { names: effects.join(', ') })}</p>
        )}
      </Sheet>
      {renaming && (
        <RenameDialog
          place={renaming}
          nothing={t('vocabulary.cannotRename')}
          onRenamed={({ after }) => steps.put(after)}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </VocabularyProvider>
  );
}
