import { Button } from '@mantine/core';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Said } from './comments';
import { Line, type LineProps, lineId } from './file-line';
import { type DiffRow, diffRows } from './model/diff-rows';
import classes from './releases.module.css';

interface Props extends LineProps {
  before: string | undefined;
  after: string | undefined;
}

/** What became of a file, line by line, with what is said of its lines. */
export function FileDifference(props: Props) {
  const { file, before, after, comments } = props;
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const rows = useMemo(() => {
    const lines = after?.split('\n').map((_, at) => at + 1) ?? [];
    const said = comments.flatMap(({ line }) => line ?? []);
    return diffRows(before, after, new Set(all ? lines : said));
  }, [before, after, comments, all]);
  const folds = rows.some(({ kind }) => kind === 'gap');

  return (
    <div className={classes['file']}>
      <div className={classes['fileHead']}>
        <h3 id={lineId(file, 0)} tabIndex={-1}>
          {file}
        </h3>
        {folds && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            {t('review.showAll')}
          </Button>
        )}
      </div>
      {comments
        .filter(({ line }) => !line)
        .map((comment) => (
          <Said key={comment.id} comment={comment} />
        ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys go between the buttons in it */}
      <div className={classes['lines']} onKeyDown={moveBetweenLines}>
        {rows.map((row) => (
          <Line key={keyOf(row)} row={row} {...props} />
        ))}
      </div>
    </div>
  );
}

function keyOf(row: DiffRow): string {
  switch (row.kind) {
    case 'gap':
      return `gap ${row.from}`;
    case 'gone':
      return `gone ${row.before}`;
    default:
      return `line ${row.line}`;
  }
}

function moveBetweenLines(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-kind] > button'),
  ];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (step && at >= 0) {
    event.preventDefault();
    buttons[at + step]?.focus();
  }
}
