import { Button } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { decisionQuery } from '../../api/decision';
import { Refused } from '../../api/problem';
import { vocabularyQuery } from '../../api/rule-sets';
import { useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Conclusions } from '../../outcome/conclusions';
import { Receipt } from '../../outcome/receipt';
import { Trace } from '../../outcome/trace';
import { Recommended } from '../../reply/recommended-later';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Notice } from '../../ui/notice';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import classes from './decisions.module.css';
import { Explained } from './explained';
import { FactsAsked } from './facts-asked';

/** A decision, whole: what was decided on which facts, by whom, under which release, and what proves it. */
export function DecisionPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const navigate = useNavigate();
  const may = useMay();
  const { data: decision, error, refetch } = useQuery(decisionQuery(id));
  const { data: vocabulary } = useQuery({
    ...vocabularyQuery(decision?.ruleSet ?? ''),
    enabled: decision !== undefined,
  });
  const title = decision?.caseRef
    ? t('decisions.detail', { caseRef: decision.caseRef })
    : t('decisions.detailOnly');
  useTitle(title);

  return (
    <div className={list['page']}>
      <Link to="/decisions" className={classes['back'] ?? ''}>
        <IconArrowLeft size={15} aria-hidden />
        {t('decisions.back')}
      </Link>
      {error instanceof Refused && error.status === 404 && (
        <Notice tone="warn">{t('decisions.notFound')}</Notice>
      )}
      {error && !(error instanceof Refused && error.status === 404) && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {!decision && !error && <Waiting />}
      {decision && (
        <>
          <div className={list['bar']}>
            <h1>{title}</h1>
            <span className="quiet">{formats.moment(decision.decidedAt)}</span>
            {may('evaluations') && (
              <Button
                variant="default"
                ml="auto"
                onClick={() => void navigate({ to: '/desk', search: { from: decision.id } })}
              >
                {t('decisions.reuse')}
              </Button>
            )}
          </div>
          <div className={classes['columns']}>
            <div className={classes['side']}>
              <section className={`${ui['panel']} ${classes['part']}`}>
                <h2>{t('outcome.title')}</h2>
                {decision.caseRef ? (
                  <Recommended
                    decision={{ ...decision, caseRef: decision.caseRef }}
                    vocabulary={vocabulary}
                  />
                ) : (
                  <Conclusions outcome={decision} vocabulary={vocabulary} />
                )}
                {decision.effects.length + decision.conflicts.length === 0 && !decision.gap && (
                  <p className="quiet">{t('decisions.noEffects')}</p>
                )}
              </section>
              <section className={`${ui['panel']} ${classes['part']}`}>
                <h2>{t('outcome.traceTitle')}</h2>
                <Trace ruleSet={decision.ruleSet} trace={decision.trace} vocabulary={vocabulary} />
              </section>
              <section className={`${ui['panel']} ${classes['part']}`}>
                <h2>{t('explanation.title')}</h2>
                <Explained id={decision.id} />
              </section>
            </div>
            <div className={classes['side']}>
              <section className={`${ui['panel']} ${classes['part']}`}>
                <h2>{t('decisions.facts')}</h2>
                {decision.personalFactsErased && (
                  <Notice tone="warn">{t('decisions.partlyErased')}</Notice>
                )}
                <FactsAsked facts={decision.facts} vocabulary={vocabulary} />
              </section>
              <section className={`${ui['panel']} ${classes['part']}`}>
                <h2>{t('receipt.title')}</h2>
                <Receipt decision={decision} />
              </section>
            </div>
          </div>
        </>
      )}
    </div>
  );
}
