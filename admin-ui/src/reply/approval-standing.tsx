import { useQuery } from '@tanstack/react-query';
import { approvalsOfCaseQuery } from '../api/approvals';
import type { Reply } from '../api/replies';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Badge } from '../ui/badge';
import { Countdown } from '../ui/countdown';

/** Who is asked for what was escalated, and until when. */
export function ApprovalStanding({ reply: { id, caseRef } }: { reply: Reply }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { data } = useQuery(approvalsOfCaseQuery(caseRef));
  const request = data?.find((each) => each.id === id);
  const amount = request?.asked?.amount;

  if (!request) {
    return null;
  }
  return (
    <>
      {amount && <span>{formats.money(amount.amount, amount.currency)}</span>}
      {request.state === 'OPEN' ? (
        <>
          <span>{t('replies.waitsFor', { role: t(`effects.roles.${request.approver}`) })}</span>
          {!request.late && <Countdown dueAt={request.deadline} />}
        </>
      ) : (
        <Badge>{t(`replies.approvalStates.${request.state}`)}</Badge>
      )}
    </>
  );
}
