import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { EndingForm } from '../../ui/ending-form';
import { toast } from '../../ui/toasts';
import { doRemedy, dropRemedy, type Remedy } from './api/levels';

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
  const isDone = ending === 'done';
  const ends = useMutation({
    mutationFn: (text: string) =>
      isDone ? doRemedy(remedy.id, text) : dropRemedy(remedy.id, text),
    onSuccess: () => {
      toast(isDone ? 'levels.wasDone' : 'levels.wasDropped', { tone: 'good' });
      onLeave();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['remedies'] }),
  });

  return (
    <EndingForm
      label={t(isDone ? 'levels.note' : 'levels.reason')}
      hint={t(isDone ? 'levels.noteHint' : 'levels.reasonHint')}
      isRequired={!isDone}
      longest={longest}
      act={t(isDone ? 'levels.done' : 'levels.drop')}
      leave={t('levels.leave')}
      isPending={ends.isPending}
      error={ends.error}
      onSend={ends.mutate}
      onLeave={onLeave}
    />
  );
}
