import { type ComponentType, useCallback, useMemo, useRef, useState } from 'react';
import type { Schemas } from '../../api/contract';
import { editsDrafts, useMay } from '../../api/session';
import { signal } from '../../api/signal';
import type { ReviewProps } from '../../review/review-props';
import { AboveFile } from './above-file';
import type { Draft } from './api/drafts';
import { check, type Finding } from './api/language';
import { ConflictView } from './conflict-view';
import type { Target } from './editor/text-editor';
import { FileEditor } from './file-editor';
import { FileList } from './file-list';
import { firstFile } from './folders';
import type { FormProps } from './form-file';
import { LeaveGuard } from './leave-guard';
import type { FactsProps } from './live/facts-props';
import { Problems } from './problems';
import { SidePanel, type SideView } from './side-panel';
import type { FileView, TableProps } from './table';
import { useDraftSession } from './use-draft-session';
import { useAnswer, useEditing, useWorkbench, WorkbenchProvider } from './use-workbench';
import classes from './workbench.module.css';
import { WorkbenchHead } from './workbench-head';

export interface WorkbenchProps {
  file: string | undefined;
  line: number | undefined;
  onPlace: (file: string, line: number | undefined) => void;
  /** Shows decision tables. */
  Table: ComponentType<TableProps>;
  /** Shows rules as forms. */
  Forms: ComponentType<FormProps>;
  /** Shows the facts of a case as a form. */
  Facts: ComponentType<FactsProps>;
  /** Shows how a draft is approved. */
  Review: ComponentType<ReviewProps>;
  view: FileView;
  onView: (view: FileView) => void;
}

interface Props extends WorkbenchProps {
  draft: Draft;
}

const nothing: readonly Finding[] = [];

/** A draft with all that helps to edit it. */
export function Workbench({
  draft,
  file,
  line,
  onPlace,
  Table,
  Forms,
  Facts,
  Review,
  view,
  onView,
}: Props) {
  const session = useDraftSession(draft);
  const may = useMay();
  const mayEdit = draft.state === 'OPEN' && may(...editsDrafts);
  const [opened] = useState(() => Date.now());
  const [explained] = useState(() => signal<Schemas['Explanation'] | undefined>(undefined));
  const [target, setTarget] = useState<TargetInFile | null>(file && line ? { file, line } : null);
  const latestOnPlace = useRef(onPlace);
  latestOnPlace.current = onPlace;

  const goTo = useCallback((wanted: string, at?: number, column?: number) => {
    latestOnPlace.current(wanted, at);
    setTarget(at === undefined ? null : { file: wanted, line: at, ...(column && { column }) });
  }, []);
  const workbench = useMemo(
    () => ({
      draft,
      session,
      opened,
      mayEdit,
      goTo,
      Table,
      Forms,
      Facts,
      Review,
      view,
      onView,
      explained,
    }),
    [draft, session, opened, mayEdit, goTo, Table, Forms, Facts, Review, view, onView, explained],
  );

  return (
    <WorkbenchProvider value={workbench}>
      <LeaveGuard />
      <Bench file={file} line={line} target={target} onPlace={onPlace} />
    </WorkbenchProvider>
  );
}

interface TargetInFile extends Target {
  file: string;
}

interface BenchProps extends Pick<Props, 'file' | 'line' | 'onPlace'> {
  target: TargetInFile | null;
}

function Bench({ file, line, target, onPlace }: BenchProps) {
  const { session } = useWorkbench();
  const { now, saving } = useEditing(session);
  const [side, setSide] = useState<SideView>('live');
  const checked = useAnswer('check', check);
  const findings = checked.data?.answer.diagnostics ?? nothing;
  const open = file !== undefined && now[file] !== undefined ? file : firstFile(Object.keys(now));
  const conflict =
    saving.kind === 'conflict' ? saving.conflicts.find((each) => each.file === open) : undefined;

  const editor = open && (
    <FileEditor
      file={open}
      findings={findings}
      checked={checked.data?.files[open]}
      // The page opens the file of a place a moment after it is asked to.
      target={target?.file === open ? target : null}
      onLine={(at) => onPlace(open, at)}
    />
  );

  return (
    <div className={classes['page']}>
      <WorkbenchHead onReview={() => setSide('review')} />
      <div className={classes['bench']}>
        <FileList open={open} findings={findings} />
        <div className={classes['middle']}>
          {open && <AboveFile file={open} />}
          {!conflict && editor}
          {conflict && <ConflictView key={conflict.file} conflict={conflict} />}
          <Problems
            findings={checked.data?.answer.diagnostics}
            checked={checked.data?.files}
            error={checked.error}
            isBehind={checked.isFetching}
            onRetry={() => void checked.refetch()}
          />
        </div>
        <SidePanel file={open} line={line} view={side} onView={setSide} />
      </div>
    </div>
  );
}
