import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { calendarsQuery, chooseCalendarOf } from '../../api/calendars';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { RefusalNotice } from '../../ui/refusal-notice';
import type { Branch } from './api/people';

/** By which business calendar a branch lives. */
export function BranchCalendar({ branch }: { branch: Branch }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: calendars } = useQuery(calendarsQuery);
  const choosing = useMutation({
    mutationFn: (chosen: string) => chooseCalendarOf(branch.id, chosen || undefined),
    onSuccess: (now) => queries.setQueryData(calendarsQuery.queryKey, now),
  });

  return (
    <>
      <Pick
        aria-label={t('calendars.ofBranch', { branch: branch.name })}
        choices={[
          { value: '', label: t('calendars.asOrganisation') },
          ...(calendars ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={calendars?.find(({ branches }) => branches.includes(branch.id))?.id ?? ''}
        disabled={!calendars}
        onPick={(chosen) => choosing.mutate(chosen)}
      />
      {choosing.error && <RefusalNotice error={choosing.error} />}
    </>
  );
}
