import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { faultText } from '../../language/fault-text';
import { useTranslation } from '../../language/use-translation';
import { savedFilesQuery } from './api/drafts';
import type { Finding } from './api/language';
import type { Target } from './editor/text-editor';
import { cellAt, columnsOf, headingsOf, type Steps, type TableProps } from './table';
import { edited } from './text/edits';
import { useDraftVocabulary } from './use-draft-vocabulary';
import { useEditing, useWorkbench } from './use-workbench';

interface Props {
  file: string;
  findings: readonly Finding[];
  /** The text in which those were found. */
  checked: string | undefined;
  target: Target | null;
  steps: Steps;
}

/** A decision table as rows and columns. What is done there is saved as what is typed is. */
export function TableFile({ file, findings, checked, target, steps }: Props) {
  const { language } = useTranslation();
  const { draft, session, mayEdit, Table } = useWorkbench();
  const text = useEditing(session).now[file] ?? '';
  const vocabulary = useDraftVocabulary();
  const { data: first } = useQuery(savedFilesQuery(draft.id, 1));
  const columns = useMemo(() => columnsOf(vocabulary, language), [vocabulary, language]);
  const headings = useMemo(() => headingsOf(columns), [columns]);
  const goTo = useMemo(
    () => target && { line: target.line, ...cellOf(session.get().now[file], target) },
    [target, session, file],
  );

  return (
    <Table
      name={file}
      text={text}
      onChange={(changed) => session.change(file, changed)}
      base={first?.files[file]?.replaceAll('\r\n', '\n')}
      findings={useFitting(file, findings, checked, text)}
      matched={useMatched(file)}
      columns={columns}
      headings={headings}
      goTo={goTo ?? undefined}
      readOnly={!mayEdit}
      earlier={steps()}
    />
  );
}

type Edits = Finding['fixes'][number]['edits'];

/** What was found in the text as it is: findings have their places in the text that was checked. */
function useFitting(
  file: string,
  findings: readonly Finding[],
  checked: string | undefined,
  text: string,
): TableProps['findings'] {
  const { language } = useTranslation();
  const { session } = useWorkbench();
  const [fitting, setFitting] = useState<{ findings: readonly Finding[]; text: string }>({
    findings: [],
    text: '',
  });

  useEffect(() => {
    if (checked === text) {
      setFitting({ findings, text: checked });
    }
  }, [findings, checked, text]);

  return useMemo(() => {
    const mend = (edits: Edits) => {
      // In another text it would change the wrong cells. What is wrong there is told anew in a moment.
      const { now } = session.get();
      const mended = edited(now, edits)[file];
      if (now[file] === fitting.text && mended !== undefined) {
        session.change(file, mended);
      }
    };
    return fitting.findings.map(({ line, column, endColumn, reason, remedy, fixes }) => ({
      line,
      column,
      endColumn,
      reason: faultText(reason[language], remedy[language]),
      fixes: fixes.map(({ title, edits }) => ({
        title: title[language],
        apply: () => mend(edits),
      })),
    }));
  }, [fitting, language, file, session]);
}

/** The lines of a file that held in the case that is looked at. */
function useMatched(file: string): readonly number[] {
  const { explained } = useWorkbench();
  const explanation = useSyncExternalStore(explained.subscribe, explained.get);

  return useMemo(
    () =>
      (explanation?.why ?? [])
        .filter(({ rule }) => rule.file === file)
        .map(({ rule }) => rule.line),
    [explanation, file],
  );
}

function cellOf(text: string | undefined, { line, column }: Target): { column?: number } {
  return column === undefined ? {} : { column: cellAt(text?.split('\n')[line - 1] ?? '', column) };
}
