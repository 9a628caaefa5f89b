import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerPractice, practiceQuery } from '../../api/handbooks';
import { Refused } from '../../api/problem';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import classes from './handbook.module.css';
import { PracticeAnswer } from './practice-answer';
import { PracticeFeedback } from './practice-feedback';
import { StatedFacts } from './stated-facts';

/** Cases to practise on, one after the other. */
export function PracticePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const [number, setNumber] = useState(1);
  const [score, setScore] = useState({ right: 0, asked: 0 });
  const asked = useQuery(practiceQuery(id, number));
  const answering = useMutation({
    mutationFn: (choices: string[]) =>
      answerPractice(id, { release: asked.data?.release ?? 0, number, choices }),
    onSuccess: ({ right }) =>
      setScore((before) => ({ right: before.right + Number(right), asked: before.asked + 1 })),
  });
  useTitle(t('practice.title'));

  const isOver = asked.error instanceof Refused && asked.error.status === 404;
  if (asked.error && !isOver) {
    return <Failure error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  if (!asked.data && !isOver) {
    return <Waiting />;
  }
  const goOn = () => {
    answering.reset();
    setNumber((asked.data && number < asked.data.count ? number : 0) + 1);
  };
  return (
    <div className={classes['practice']}>
      <p>
        <Link to="/rule-sets/$id/handbook" params={{ id }}>
          {t('handbook.title')}
        </Link>
      </p>
      <h1>{t('practice.title')}</h1>
      {isOver && <p>{t('practice.none')}</p>}
      {asked.data && (
        <>
          <p className="quiet" role="status">
            {t('practice.progress', { n: number, count: asked.data.count, ...score })}
          </p>
          <section className={`${ui['panel']} ${classes['case']}`} aria-labelledby="case">
            <h2 id="case">{t('practice.case')}</h2>
            <StatedFacts facts={asked.data.facts} />
          </section>
          {answering.error && <Failure error={answering.error} />}
          {answering.data ? (
            <PracticeFeedback feedback={answering.data}>
              <Button autoFocus onClick={goOn}>
                {t('practice.next')}
              </Button>
            </PracticeFeedback>
          ) : (
            <PracticeAnswer
              key={number}
              choices={asked.data.choices}
              isBusy={answering.isPending}
              onAnswer={(choices) => answering.mutate(choices)}
            />
          )}
        </>
      )}
    </div>
  );
}
