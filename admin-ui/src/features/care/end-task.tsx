import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import { type CareTask, careTasksQuery, doTask, skipTask } from './api/care-tasks';
import classes from './care.module.css';

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
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const ends = useMutation({
    mutationFn: () => (ending === 'done' ? doTask(task.id, text) : skipTask(task.id, text)),
    onSuccess: () => {
      toast(ending === 'done' ? 'care.wasDone' : 'care.wasSkipped', { tone: 'good' });
      onEnded();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: careTasksQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ends.mutate();
  };

  return (
    <form
      className={classes['form']}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          onLeave();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <Textarea
        ref={(field) => field?.focus()}
        label={t(ending === 'done' ? 'care.note' : 'care.reason')}
        description={t(ending === 'done' ? 'care.noteHint' : 'care.reasonHint')}
        required={ending === 'skip'}
        maxLength={longest[ending]}
        autosize
        minRows={2}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {ends.error && <RefusalNotice error={ends.error} />}
      <div className={classes['acts']}>
        <Button type="submit" loading={ends.isPending} disabled={ending === 'skip' && !text}>
          {t(ending === 'done' ? 'care.done' : 'care.skip')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('care.leave')}
        </Button>
      </div>
    </form>
  );
}
