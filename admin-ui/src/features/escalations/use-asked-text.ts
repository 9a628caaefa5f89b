import type { ApprovalRequest } from '../../api/approvals';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';

/** Says in a line what is asked or given. */
export function useAskedText() {
  const { t, knows } = useTranslation();
  const { formats } = useLanguage();

  return (gesture: ApprovalRequest['asked']): string => {
    if (!gesture) {
      return t('escalations.action');
    }
    const { type, amount, quantity } = gesture;
    const key = `effects.gestures.${type}`;
    return [
      knows(key) ? t(key) : type,
      amount && formats.money(amount.amount, amount.currency),
      quantity != null && formats.number(quantity),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
