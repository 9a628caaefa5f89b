import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { acknowledge, handbookQuery, handbooksQuery } from '../../api/handbooks';
import { Refused } from '../../api/problem';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import classes from './handbook.module.css';

interface Props {
  id: string;
  /** The release that is shown. */
  release: number;
}

/** Lets the reader say that this was read. */
export function Acknowledge({ id, release }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const { data: handbooks } = useQuery(handbooksQuery);
  const own = handbooks?.find(({ ruleSet }) => ruleSet === id);
  const saying = useMutation({
    mutationFn: () => acknowledge(id, release),
    onSettled: () => queries.invalidateQueries({ queryKey: handbooksQuery.queryKey }),
  });
  const isStale = saying.error instanceof Refused && saying.error.status === 409;

  if (own?.release === release && own.acknowledgedAt) {
    return (
      <Notice tone="good">
        {t('handbook.acknowledged', { when: formats.moment(own.acknowledgedAt) })}
      </Notice>
    );
  }
  return (
    <section className={classes['acknowledge']} aria-label={t('handbook.acknowledge')}>
      {isStale && (
        <Notice tone="warn" alert>
          <p>{t('handbook.newer')}</p>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              saying.reset();
              void queries.invalidateQueries({ queryKey: handbookQuery(id).queryKey });
            }}
          >
            {t('handbook.readNewer')}
          </Button>
        </Notice>
      )}
      {saying.error && !isStale && <Failure error={saying.error} />}
      <p>{t('handbook.acknowledgeHint', { n: release })}</p>
      <Button loading={saying.isPending} onClick={() => saying.mutate()}>
        {t('handbook.acknowledge')}
      </Button>
    </section>
  );
}
