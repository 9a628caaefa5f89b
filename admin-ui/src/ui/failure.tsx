import { Button } from '@mantine/core';
import { useTranslation } from '../language/use-translation';
import { Notice } from './notice';
import { useProblemText } from './use-problem-text';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** Says what the server refused, and offers to try again. */
export function Failure({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();

  return (
    <Notice tone="bad" alert>
      <p>{problemText(error)}</p>
      {onRetry && (
        <Button variant="default" size="compact-sm" mt={8} onClick={onRetry}>
          {t('app.retry')}
        </Button>
      )}
    </Notice>
  );
}
