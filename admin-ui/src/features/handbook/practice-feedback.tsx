import type { ReactNode } from 'react';
import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import ui from '../../ui/ui.module.css';
import classes from './handbook.module.css';
import { Passage } from './passage';

interface Props {
  feedback: Schemas['PracticeFeedback'];
  children: ReactNode;
}

/** Tells whether an answer was right, and what policy says and why. */
export function PracticeFeedback({ feedback, children }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <section className={`${ui['panel']} ${classes['case']}`} aria-label={t('practice.outcome')}>
      <Notice tone={feedback.right ? 'good' : 'warn'} alert>
        <strong>{feedback.right ? t('practice.right') : t('practice.wrong')}</strong>{' '}
        {feedback.expected.map(({ text }) => say(text)).join('; ')}
      </Notice>
      {feedback.questions.length > 0 && (
        <>
          <h3>{t('handbook.ask')}</h3>
          <ul>
            {feedback.questions.map((question) => (
              <li key={question.en}>{say(question)}</li>
            ))}
          </ul>
        </>
      )}
      {feedback.reasons.map((reason) => (
        <div key={reason.effect.en + reason.title.en} className={classes['rule']}>
          <h3>{say(reason.effect)}</h3>
          <p>
            <strong>{say(reason.title)}</strong>. {say(reason.sentence)}
          </p>
          {reason.source && <Passage passage={reason.source} />}
        </div>
      ))}
      <div>{children}</div>
    </section>
  );
}
