import { useQuery } from '@tanstack/react-query';
import { accessQuery, type Group } from '../api/groups';
import { useTranslation } from '../language/use-translation';
import { Failure } from '../ui/failure';

interface Props {
  ruleSet: string;
  purpose: 'writing' | 'reviewing';
}

/** Who may write or review a rule set: the groups with their members, or whoever has the role. */
export function InHandsOf({ ruleSet, purpose }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(accessQuery(ruleSet));
  const groups = data?.[purpose];

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return (
    <p className="quiet">
      {groups?.length === 0 && t(`groups.${purpose}Anybody`)}
      {groups && groups.length > 0 && (
        <>
          {t(`groups.${purpose}Only`)} {groups.map(written).join('; ')}
        </>
      )}
    </p>
  );
}

function written({ name, members }: Group): string {
  return `${name} (${members.map((member) => member.name).join(', ') || '–'})`;
}
