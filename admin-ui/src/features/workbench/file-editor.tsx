import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { toast } from '../../ui/toasts';
import { Waiting } from '../../ui/waiting';
import { type Finding, format, type Place } from './api/language';
import type { EditorHost } from './editor/host';
import type { OpenFiles } from './editor/open-files';
import type { Target } from './editor/text-editor';
import { FileBar } from './file-bar';
import { FormFile, isRules } from './form-file';
import { problemsId } from './problems';
import { RenameDialog } from './rename-dialog';
import { SheetFile } from './sheet/sheet-file';
import { sheetOf } from './sheet/sheets';
import { isTable, type Steps } from './table';
import { TableFile } from './table-file';
import { sourceOf, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

const TextEditor = lazy(() =>
  import('./editor/text-editor').then(({ TextEditor: component }) => ({ default: component })),
);

interface Props {
  file: string;
  findings: readonly Finding[];
  checked: string | undefined;
  target: Target | null;
  onLine: (line: number) => void;
}

const restMs = 400;

/** A file and what can be done with it. */
export function FileEditor({ file, findings, checked, target, onLine }: Props) {
  const { t, language } = useTranslation();
  const { draft, session, mayEdit, view } = useWorkbench();
  const [renaming, setRenaming] = useState<Place | null>(null);
  const editor = useRef<OpenFiles>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onLine);
  latest.current = onLine;
  const ready = useCallback((made: OpenFiles) => {
    editor.current = made;
  }, []);

  const formatNow = useCallback(async () => {
    const asked = session.get().now[file];
    const source = sourceOf(draft.id, session);
    const answer = await format({ ...source, file }).catch(() => undefined);
    if (answer?.text === undefined || session.get().now[file] !== asked) {
      toast('workbench.notFormatted', { tone: 'warn' });
      return;
    }
    editor.current?.replace(answer.text);
  }, [draft.id, file, session]);

  const host = useMemo<EditorHost>(
    () => ({
      file,
      mayEdit,
      language,
      t,
      source: () => sourceOf(draft.id, session),
      onText: (text) => session.change(file, text),
      onLine: (line) => {
        clearTimeout(rest.current);
        rest.current = setTimeout(() => latest.current(line), restMs);
      },
      onOthers: (changes) => {
        for (const [path, text] of Object.entries(changes)) {
          session.change(path, text);
        }
      },
      onSave: () => void session.save(),
      onRename: setRenaming,
      onFormat: () => void formatNow(),
      onShowFindings: () => document.getElementById(problemsId)?.focus(),
    }),
    [file, mayEdit, language, t, draft.id, session, formatNow],
  );
  const here = useMemo(() => findings.filter((each) => each.file === file), [findings, file]);

  const steps = useCallback<Steps>(
    () => ({ undo: editor.current?.undo(), redo: editor.current?.redo() }),
    [],
  );

  const asTable = view !== 'text' && isTable(file);
  const asForm = view === 'form' && isRules(file);
  const asSheet = view === 'sheet' && sheetOf(file) !== undefined;
  const asText = !asTable && !asForm && !asSheet;

  return (
    <section className={classes['file']} aria-label={file}>
      <FileBar
        file={file}
        {...(asText && {
          onFormat: () => void formatNow(),
          onRename: () => setRenaming(editor.current?.place() ?? null),
        })}
      />
      {asTable && (
        <Suspense fallback={<Waiting />}>
          <TableFile
            key={file}
            file={file}
            findings={here}
            checked={checked}
            target={target}
            steps={steps}
          />
        </Suspense>
      )}
      {asForm && (
        <Suspense fallback={<Waiting />}>
          <FormFile key={file} file={file} findings={here} target={target} steps={steps} />
        </Suspense>
      )}
      {asSheet && <SheetFile file={file} findings={here} checked={checked} target={target} />}
      {/* Out of sight rather than gone: it keeps the cursor of each file, and what can be undone. */}
      <div className={classes['text']} hidden={!asText}>
        <Suspense fallback={<Waiting />}>
          <TextEditor
            session={session}
            host={host}
            findings={here}
            checked={checked}
            target={asText ? target : null}
            onReady={ready}
          />
        </Suspense>
      </div>
      {renaming && (
        <RenameDialog
          place={renaming}
          onRenamed={(changes) => editor.current?.replaceAll(changes)}
          onClose={() => {
            setRenaming(null);
            editor.current?.view.focus();
          }}
        />
      )}
    </section>
  );
}
