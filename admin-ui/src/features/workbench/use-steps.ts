import { useState } from 'react';
import type { Files } from './text/taking';
import { useEditing, useWorkbench } from './use-workbench';

interface Step {
  before: Files;
  after: Files;
}

/** Files in which each change is a step that can be taken back, and a save. */
export function useSteps() {
  const { session } = useWorkbench();
  const { now } = useEditing(session);
  const [done, setDone] = useState<readonly Step[]>([]);
  const [undone, setUndone] = useState<readonly Step[]>([]);
  const last = done.at(-1);
  const next = undone.at(-1);
  // Once somebody else changed the text, a step back would take that along.
  const stands = (files: Files) =>
    Object.entries(files).every(([file, text]) => now[file] === text);

  const write = (files: Files) => {
    for (const [file, text] of Object.entries(files)) {
      session.change(file, text);
    }
    void session.save();
  };

  return {
    now,
    put: (after: Files) => {
      const present = session.get().now;
      const changed = Object.entries(after).filter(([file, text]) => present[file] !== text);
      if (changed.length > 0) {
        const before = Object.fromEntries(changed.map(([file]) => [file, present[file] ?? '']));
        setDone([...done, { before, after: Object.fromEntries(changed) }]);
        setUndone([]);
        write(after);
      }
    },
    undo:
      last && stands(last.after)
        ? () => {
            setDone(done.slice(0, -1));
            setUndone([...undone, last]);
            write(last.before);
          }
        : undefined,
    redo:
      next && stands(next.before)
        ? () => {
            setUndone(undone.slice(0, -1));
            setDone([...done, next]);
            write(next.after);
          }
        : undefined,
  };
}

export type Steps = ReturnType<typeof useSteps>;
