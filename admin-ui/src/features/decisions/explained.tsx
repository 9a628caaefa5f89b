import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Explanation } from '../../outcome/explanation';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Waiting } from '../../ui/waiting';
import { explanationQuery } from './api/get-decisions';

/** Why a decision came out as it did, and why not otherwise; computed when somebody asks. */
export function Explained({ id }: { id: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { data, error, refetch } = useQuery({ ...explanationQuery(id), enabled: asked });

  if (!asked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('explanation.show')}
      </Button>
    );
  }
  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      {!data.same && <Notice tone="warn">{t('explanation.notSame')}</Notice>}
      <Explanation explanation={data} />
    </>
  );
}
