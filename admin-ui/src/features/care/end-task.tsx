import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { EndingForm } from '../../ui/ending-form';
import { toast } from '../../ui/toasts';
import { type CareTask, careTasksQuery, doTask, skipTask } from './api/care-tasks';

interface Props {
  task: CareTask;
  ending: 'done' | 'skip';
  onLeave: () => void;
  onEnded: () => void;
}

const longest = { done: 2000, skip: 500 };

/** Says that it was done, or why it is not. */
export function EndTask({ task, ending, onLeave, onEnded }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const isDone = ending === 'done';
  const ends = useMutation({
    mutationFn: (text: string) => (isDone ? doTask(task.id, text) : skipTask(task.id, text)),
    onSuccess: () => {
      toast(isDone ? 'care.wasDone' : 'care.wasSkipped', { tone: 'good' });
      onEnded();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: careTasksQuery.queryKey }),
  });

  return (
    <EndingForm
      label={t(isDone ? 'care.note' : 'care.reason')}
      hint={t(isDone ? 'care.noteHint' : 'care.reasonHint')}
      isRequired={!isDone}
      longest={longest[ending]}
      act={t(isDone ? 'care.done' : 'care.skip')}
      leave={t('care.leave')}
      isPending={ends.isPending}
      error={ends.error}
      onSend={ends.mutate}
      onLeave={onLeave}
    />
  );
}
