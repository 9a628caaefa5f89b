import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Finding } from './api/language';
import type { Target } from './editor/text-editor';
import type { FileSteps, Steps } from './table';
import { unsavedFiles, useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

/** What a view of rules as forms is given; the page that shows the workbench brings the view. */
export interface FormProps {
  draft: string;
  file: string;
  text: string;
  files: Readonly<Record<string, string>>;
  onChange: (text: string) => void;
  findings: readonly { line: number; reason: string }[];
  goTo: { line: number } | undefined;
  readOnly: boolean;
  earlier: FileSteps;
}

interface Props {
  file: string;
  findings: readonly Finding[];
  target: Target | null;
  steps: Steps;
}

/** The rules of a file as forms. What is changed there is saved as what is typed is. */
export function FormFile({ file, findings, target, steps }: Props) {
  const { language } = useTranslation();
  const { draft, session, mayEdit, Forms } = useWorkbench();
  const editing = useEditing(session);
  const files = useMemo(() => unsavedFiles(editing), [editing]);
  const told = useMemo(
    () => findings.map(({ line, reason }) => ({ line, reason: reason[language] })),
    [findings, language],
  );

  return (
    <div className={classes['forms']}>
      <Forms
        draft={draft.id}
        file={file}
        text={editing.now[file] ?? ''}
        files={files}
        onChange={(changed) => session.change(file, changed)}
        findings={told}
        goTo={target ?? undefined}
        readOnly={!mayEdit}
        earlier={steps()}
      />
    </div>
  );
}

export function isRules(file: string): boolean {
  return /^rules\/.*\.drl$/.test(file);
}
