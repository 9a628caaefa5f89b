import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import { doRemedy, dropRemedy, type Remedy } from './api/levels';
import classes from './levels.module.css';

export type Ending = 'done' | 'drop';

interface Props {
  remedy: Remedy;
  ending: Ending;
  onLeave: () => void;
}

const longest = 2000;

/** Says what came of it, or why it is not done. */
export function EndRemedy({ remedy, ending, onLeave }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const isDone = ending === 'done';
  const ends = useMutation({
    mutationFn: () => (isDone ? doRemedy(remedy.id, text) : dropRemedy(remedy.id, text)),
    onSuccess: () => {
      toast(isDone ? 'levels.wasDone' : 'levels.wasDropped', { tone: 'good' });
      onLeave();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['remedies'] }),
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
        label={t(isDone ? 'levels.note' : 'levels.reason')}
        description={t(isDone ? 'levels.noteHint' : 'levels.reasonHint')}
        required={!isDone}
        maxLength={longest}
        autosize
        minRows={2}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {ends.error && <RefusalNotice error={ends.error} />}
      <div className={classes['acts']}>
        <Button type="submit" loading={ends.isPending} disabled={!isDone && !text}>
          {t(isDone ? 'levels.done' : 'levels.drop')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('levels.leave')}
        </Button>
      </div>
    </form>
  );
}
