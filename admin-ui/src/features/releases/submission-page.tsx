import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Refused } from '../../api/problem';
import { type Submission, submissionQuery } from '../../api/submissions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { SubmissionState } from '../../review/submission-state';
import { useRuleSetTitle } from '../../review/use-rule-set-title';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Notice } from '../../ui/notice';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { ChangesInFiles } from './changes-in-files';
import { ChangesInWords } from './changes-in-words';
import { Comments } from './comments';
import { GatesHeld } from './gates-held';
import classes from './releases.module.css';
import { Verdict } from './verdict';

/** What was submitted, whole: what it changes, what was said of it, and what becomes of it. */
export function SubmissionPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: submission, error, refetch } = useQuery(submissionQuery(id));
  useTitle([submission?.title, t('review.title')].filter(Boolean).join(' · '));
  const isMissing = error instanceof Refused && error.status === 404;

  return (
    <div className={list['page']}>
      <Link to="/submissions" className={classes['back'] ?? ''}>
        <IconArrowLeft size={15} aria-hidden />
        {t('review.back')}
      </Link>
      {isMissing && <Notice tone="warn">{t('review.notFound')}</Notice>}
      {error && !isMissing && <Failure error={error} onRetry={() => void refetch()} />}
      {!submission && !error && <Waiting />}
      {submission && <Shown submission={submission} />}
    </div>
  );
}

function Shown({ submission }: { submission: Submission }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const titleOf = useRuleSetTitle();
  const { title, draft, version, ruleSet, base, message, submittedAt, submittedBy } = submission;

  return (
    <>
      <div className={list['bar']}>
        <h1>{title}</h1>
        <SubmissionState submission={submission} />
        <span className="quiet">
          {titleOf(ruleSet)} · {base ? t('review.replaces', { n: base }) : t('drafts.fromNothing')}
        </span>
        <Link to="/drafts/$id" params={{ id: draft }} className={classes['right'] ?? ''}>
          {t('review.openDraft')}
        </Link>
      </div>
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <section className={`${ui['panel']} ${classes['part']}`}>
            <h2>{t('review.inWords')}</h2>
            <ChangesInWords submission={submission} />
          </section>
          <ChangesInFiles submission={submission} />
        </div>
        <div className={classes['side']}>
          <section className={`${ui['panel']} ${classes['part']}`}>
            <h2>{t('review.message')}</h2>
            <p className={classes['said']}>{message}</p>
            <p className="quiet">
              {submittedBy} · <time dateTime={submittedAt}>{formats.moment(submittedAt)}</time> ·{' '}
              {t('workbench.version', { n: version })}
            </p>
          </section>
          <section className={`${ui['panel']} ${classes['part']}`}>
            <h2>{t('review.gates')}</h2>
            <GatesHeld overrides={submission.overrides} />
          </section>
          <section className={`${ui['panel']} ${classes['part']}`} aria-label={t('review.verdict')}>
            <h2>{t('review.verdict')}</h2>
            <Verdict submission={submission} />
          </section>
          <section className={`${ui['panel']} ${classes['part']}`}>
            <h2>{t('review.comments')}</h2>
            <Comments submission={submission} />
          </section>
        </div>
      </div>
    </>
  );
}
