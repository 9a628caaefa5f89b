import { useQuery } from '@tanstack/react-query';
import { reasonsQuery, type UsualReason } from '../api/reasons';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Pick } from '../ui/pick';

const kindOf = { ADAPTED: 'ADAPT', DECLINED: 'DECLINE', CORRECTED: 'CORRECT' } as const;

/** The reasons the organisation lists for an answer; none where it asks for none. */
export function useOffered(answer: string): readonly UsualReason[] {
  const { data } = useQuery(reasonsQuery);
  const wanted = Object.entries(kindOf).find(([name]) => name === answer)?.[1];
  return (data ?? []).filter(({ kind, active }) => active && kind === wanted);
}

interface Props {
  offered: readonly UsualReason[];
  reason: string;
  onChoose: (reason: string) => void;
}

/** Chooses one of the reasons, where there are some. */
export function ReasonField({ offered, reason, onChoose }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  if (offered.length === 0) {
    return null;
  }
  return (
    <Pick
      aria-label={t('replies.reason')}
      choices={[
        { value: '', label: t('replies.chooseReason') },
        ...offered.map(({ key, text }) => ({ value: key, label: say(text) })),
      ]}
      value={reason}
      onPick={onChoose}
    />
  );
}
