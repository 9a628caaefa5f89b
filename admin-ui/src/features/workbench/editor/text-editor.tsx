import { useEffect, useRef } from 'react';
import type { Finding } from '../api/language';
import type { DraftSession } from '../draft-session';
import classes from './editor.module.css';
import type { EditorHost } from './host';
import { type OpenFiles, openFiles } from './open-files';

/** A line to go to; each new one is gone to, also where it names the same line. */
export interface Target {
  line: number;
  column?: number;
}

interface Props {
  session: DraftSession;
  host: EditorHost;
  findings: readonly Finding[];
  /** The texts in which those were found. */
  checked: string | undefined;
  target: Target | null;
  onReady: (editor: OpenFiles) => void;
}

/** The text of a file, to read or to edit. */
export function TextEditor({ session, host, findings, checked, target, onReady }: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<OpenFiles>(null);
  const { file } = host;

  useEffect(() => {
    if (!parent.current) {
      return;
    }
    const made = openFiles(parent.current);
    editor.current = made;
    onReady(made);
    return () => {
      made.destroy();
      editor.current = null;
    };
  }, [onReady]);

  useEffect(() => {
    editor.current?.open(host, session.get().now[host.file] ?? '');
  }, [host, session]);

  useEffect(() => {
    let { saved } = session.get();
    return session.subscribe(() => {
      const editing = session.get();
      const text = editing.now[file];
      // What is put together with a save of somebody else is nothing to take back here.
      const isOfOthers = editing.saved !== saved;
      saved = editing.saved;
      if (text !== undefined) {
        editor.current?.[isOfOthers ? 'show' : 'follow'](text);
      }
    });
  }, [session, file]);

  // Findings have their places in the text that was checked: in another they would mark the wrong words.
  useEffect(() => {
    if (checked === undefined || checked === session.get().now[file]) {
      editor.current?.mark(findings);
    }
  }, [findings, checked, file, session]);

  useEffect(() => {
    if (target) {
      editor.current?.goTo(target.line, target.column);
    }
  }, [target]);

  return <div ref={parent} className={classes['editor']} />;
}
