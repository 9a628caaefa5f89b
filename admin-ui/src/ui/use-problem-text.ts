import { Refused } from '../api/problem';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';

/** What to tell of something that went wrong between here and the server. */
export function useProblemText() {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (error: unknown): string => {
    if (!(error instanceof Refused)) {
      return t('error.noAnswer');
    }
    if (error.problem.reason) {
      return say(error.problem.reason);
    }
    switch (error.kind) {
      case 'not-allowed':
        return t('error.notAllowed');
      case 'over-limit':
        return t('error.overLimit');
      case 'record-altered':
        return t('error.altered');
      case 'log-unavailable':
        return t('error.logUnavailable');
      case 'too-many-attempts':
        return t('session.tooMany');
      case 'too-many-webhooks':
        return t('error.tooManyWebhooks');
      case 'too-large':
        return t('error.tooLarge');
      case 'broken':
        return t('error.broken', { id: error.problem.id ?? '–' });
      default:
        return t('error.other', { status: error.status });
    }
  };
}
