import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { useSingleKey } from '../../ui/single-keys';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { careTasksQuery } from './api/care-tasks';
import classes from './care.module.css';
import { OpenTask } from './open-task';
import { TaskList } from './task-list';

/** What waits to be done for customers: J and K go through it, D is done, S is skipped. */
export function CarePage() {
  const { t } = useTranslation();
  const tasks = useInfiniteQuery(careTasksQuery);
  const [chosen, choose] = useState<string>();
  const found = tasks.data?.pages.flatMap((page) => page.tasks);
  const at = Math.max(0, found?.findIndex(({ id }) => id === chosen) ?? 0);
  const open = found?.[at];
  useTitle(t('care.title'));
  const step = (by: number) => choose(found?.[at + by]?.id ?? open?.id);
  useSingleKey('j', () => step(1));
  useSingleKey('k', () => step(-1));

  if (!found) {
    return tasks.error ? (
      <Failure error={tasks.error} onRetry={() => void tasks.refetch()} />
    ) : (
      <Waiting />
    );
  }
  return (
    <div className={classes['page']}>
      <TaskList
        tasks={found}
        open={open?.id}
        onOpen={choose}
        onMore={tasks.hasNextPage ? () => void tasks.fetchNextPage() : undefined}
      />
      {open ? (
        <OpenTask
          key={open.id}
          task={open}
          onEnded={() => choose((found[at + 1] ?? found[at - 1])?.id)}
        />
      ) : (
        <div className={ui['empty']}>
          <p>{t('care.none')}</p>
          <p className="quiet">{t('care.noneHint')}</p>
        </div>
      )}
    </div>
  );
}
