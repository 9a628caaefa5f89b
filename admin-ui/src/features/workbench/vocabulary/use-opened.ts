import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Target } from '../editor/text-editor';
import { type PathKey, pathAt, pathKey } from './use-vocabulary';
import type { Entry, VocabularyEntries } from './vocabulary-text';

/** Which types and attributes show all about them; where a line is gone to, those around it, and what stands there has the focus. */
export function useOpened(
  vocabulary: VocabularyEntries | undefined,
  target: Target | null,
  sheet: RefObject<HTMLElement | null>,
) {
  const first = vocabulary?.types[0]?.path;
  const [opened, setOpened] = useState<ReadonlySet<PathKey>>(new Set(first && [pathKey(first)]));
  const [sought, setSought] = useState<{ key: PathKey }>();
  const latest = useRef(vocabulary);
  latest.current = vocabulary;

  const open = (path: readonly string[]) => {
    const around = path.map((_, at) => pathKey(path.slice(0, at + 1)));
    setOpened((before) => new Set([...before, ...around]));
    setSought({ key: pathKey(path) });
  };
  const latestOpen = useRef(open);
  latestOpen.current = open;

  useEffect(() => {
    const path = target && latest.current && pathAt(latest.current, target.line);
    if (path) {
      latestOpen.current(path);
    }
  }, [target]);

  useEffect(() => {
    const all = sheet.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [];
    const there = [...all].find((each) => each.dataset['path'] === sought?.key);
    there?.scrollIntoView?.({ block: 'center' });
    const field = there?.querySelector('input') ?? there?.querySelector('button');
    field?.focus();
  }, [sought, sheet]);

  return {
    open,
    isOpen: ({ path }: Entry) => opened.has(pathKey(path)),
    onToggle: ({ path }: Entry) =>
      setOpened((before) => {
        const after = new Set(before);
        if (!after.delete(pathKey(path))) {
          after.add(pathKey(path));
        }
        return after;
      }),
  };
}
