import { lazy, Suspense } from 'react';
import { Waiting } from '../../../ui/waiting';
import type { Finding } from '../api/language';
import type { Target } from '../editor/text-editor';
import { parameterFile } from './sheets';

interface Props {
  file: string;
  findings: readonly Finding[];
  /** The text in which those were found. */
  checked: string | undefined;
  target: Target | null;
}

const ParameterSheet = lazy(() =>
  import('../parameters/parameter-sheet').then(({ ParameterSheet: component }) => ({
    default: component,
  })),
);

const VocabularySheet = lazy(() =>
  import('../vocabulary/vocabulary-sheet').then(({ VocabularySheet: component }) => ({
    default: component,
  })),
);

/** The parameters or the words of a rule set as fields. */
export function SheetFile({ file, findings, checked, target }: Props) {
  return (
    <Suspense fallback={<Waiting />}>
      {file === parameterFile ? (
        <ParameterSheet />
      ) : (
        <VocabularySheet
          key={file}
          file={file}
          findings={findings}
          checked={checked}
          target={target}
        />
      )}
    </Suspense>
  );
}
