import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';

/** What came of sending an event once. */
export function AttemptText({ attempt }: { attempt: Schemas['WebhookAttempt'] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { delivered, reason, status } = attempt;

  return (
    <>
      {delivered ? t('webhooks.taken') : reason && say(reason)}
      {status !== null && ` (${status})`}
    </>
  );
}
