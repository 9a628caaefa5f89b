import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { finds } from '../../language/plain';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import { Waiting } from '../../ui/waiting';
import { outline } from './api/language';
import { useInView } from './use-in-view';
import { useAnswer, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  file: string | undefined;
  line: number | undefined;
}

/** The rules and tables of all files, to go to. */
export function OutlineList({ file, line = 1 }: Props) {
  const { t } = useTranslation();
  const { goTo } = useWorkbench();
  const [sought, setSought] = useState('');
  const { data, error, refetch } = useAnswer('outline', outline);
  const entries = data?.answer.entries ?? [];
  const present = entries.findLast(
    ({ at, endLine }) => at.file === file && at.line <= line && line <= endLine,
  );
  const shown = useInView(present?.name);

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  const found = entries.filter(({ name, title, stage }) =>
    finds(sought, `${name} ${title ?? ''} ${stage ?? ''}`),
  );
  return (
    <>
      <TextInput
        type="search"
        aria-label={t('workbench.searchRules')}
        placeholder={t('workbench.searchRules')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <ol className={classes['sentences']}>
        {found.map((entry) => (
          <li key={`${entry.at.file} ${entry.at.line} ${entry.name}`} data-kind={entry.kind}>
            <button
              ref={entry === present ? shown : undefined}
              type="button"
              className={classes['entry']}
              aria-current={entry === present}
              onClick={() => goTo(entry.at.file, entry.at.line)}
            >
              <strong>{entry.name}</strong>
              {entry.title && <span className="quiet">{entry.title}</span>}
              <span className={classes['marks']}>
                <code>
                  {entry.at.file}:{entry.at.line}
                </code>
                {entry.stage && <Badge>{entry.stage}</Badge>}
                {entry.salience !== 0 && (
                  <Badge>{t('workbench.salience', { n: entry.salience })}</Badge>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
