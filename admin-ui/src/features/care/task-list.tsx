import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { branchesQuery } from '../../api/branches';
import { useZone } from '../../api/organisation';
import { todayIn } from '../../language/today';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import ui from '../../ui/ui.module.css';
import type { CareTask } from './api/care-tasks';
import classes from './care.module.css';

interface Props {
  tasks: readonly CareTask[];
  open: string | undefined;
  onOpen: (id: string) => void;
  onMore: (() => void) | undefined;
}

/** What is due, for whom, and by when. */
export function TaskList({ tasks, open, onOpen, onMore }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { data: branches } = useQuery(branchesQuery);
  const today = todayIn(useZone() ?? 'UTC');

  return (
    <section className={`${ui['panel']} ${classes['list']}`} aria-labelledby="care-title">
      <h1 id="care-title">{t('care.title')}</h1>
      <p className="quiet">{t('care.hint')}</p>
      <ol className={classes['rows']}>
        {tasks.map(({ id, type, customer, dueOn, branch }) => (
          <li key={id}>
            <button
              type="button"
              className={classes['row']}
              aria-current={id === open || undefined}
              onClick={() => onOpen(id)}
            >
              <strong>{t(`effects.cares.${type}`)}</strong>
              <span>{customer}</span>
              <span className={classes['marks']}>
                <Badge tone={dueOn < today ? 'warn' : 'plain'}>
                  {t('care.due', { day: formats.date(dueOn) })}
                </Badge>
                {branch && (
                  <span className="quiet">
                    {branches?.find((each) => each.id === branch)?.name ?? branch}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {onMore && (
        <Button variant="subtle" size="compact-sm" onClick={onMore}>
          {t('queue.more')}
        </Button>
      )}
    </section>
  );
}
