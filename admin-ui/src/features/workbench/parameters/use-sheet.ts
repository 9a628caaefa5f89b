import { useState } from 'react';
import { useEditing, useWorkbench } from '../use-workbench';
import { type Edit, withEdit } from './parameter-text';
import { sheetFile } from './sheet-file';

interface Step {
  before: string;
  after: string;
}

/** The text of the parameters, each edit a step that can be taken back, and a save. */
export function useSheet() {
  const { session } = useWorkbench();
  const { now } = useEditing(session);
  const [done, setDone] = useState<readonly Step[]>([]);
  const [undone, setUndone] = useState<readonly Step[]>([]);
  const text = now[sheetFile] ?? '';
  const last = done.at(-1);
  const next = undone.at(-1);

  const write = (after: string) => {
    session.change(sheetFile, after);
    void session.save();
  };

  return {
    text,
    edit: (name: string, edit: Edit) => {
      const before = session.get().now[sheetFile] ?? '';
      const after = withEdit(before, name, edit);
      if (after !== undefined && after !== before) {
        setDone([...done, { before, after }]);
        setUndone([]);
        write(after);
      }
    },
    // Once somebody else changed the text, a step back would take that along.
    undo:
      last?.after === text
        ? () => {
            setDone(done.slice(0, -1));
            setUndone([...undone, last]);
            write(last.before);
          }
        : undefined,
    redo:
      next?.before === text
        ? () => {
            setUndone(undone.slice(0, -1));
            setDone([...done, next]);
            write(next.after);
          }
        : undefined,
  };
}
