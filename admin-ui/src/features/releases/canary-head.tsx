import type { Canary, CanaryCondition } from '../../api/canaries';
import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Notice } from '../../ui/notice';
import classes from './releases.module.css';

/** Which release decides for which share, on what it is halted, and what was done with it. */
export function CanaryHead({ canary }: { canary: Canary }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { release, live, share, ended, inFreeze, conditions, steps } = canary;
  const condition = useCondition();

  return (
    <>
      <div>
        <p>
          <strong>{t('ruleSets.release', { n: release })}</strong>{' '}
          {t('canaries.beside', { n: live })}{' '}
          <Badge tone={ended ? 'plain' : 'accent'}>
            {ended
              ? t(`canaries.over.${ended.kind}`)
              : t('canaries.decidesFor', { share: formats.number(share) })}
          </Badge>
        </p>
        <ol className={classes['steps']} aria-label={t('canaries.steps')}>
          {steps.map((step) => (
            <Step key={step.effectiveAt} step={step} />
          ))}
        </ol>
        {inFreeze && <p className="quiet">{t('releases.inFreezeOf', { reason: inFreeze })}</p>}
        {conditions.length > 0 && (
          <p className="quiet">
            {t('canaries.haltedWhere', { conditions: conditions.map(condition).join('; ') })}
          </p>
        )}
      </div>
      {ended?.held && (
        <Notice tone="bad">
          <p>
            {t('canaries.held', {
              condition: condition(ended.held.condition),
              measured: ended.held.measured == null ? '∞' : formats.number(ended.held.measured),
              asked: formats.number(ended.held.asked),
            })}
          </p>
        </Notice>
      )}
    </>
  );
}

function Step({ step }: { step: Schemas['CanaryStep'] }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { kind, share, effectiveAt, by, reason } = step;
  const isOfPeople = kind === 'STARTED' || kind === 'CHANGED' || kind === 'BY_HAND';

  return (
    <li>
      <time dateTime={effectiveAt}>{formats.exactMoment(effectiveAt)}</time>{' '}
      {share > 0
        ? t('canaries.decidesFor', { share: formats.number(share) })
        : t(`canaries.over.${kind}`)}{' '}
      {isOfPeople && <span className="quiet">{`· ${by}: ${reason}`}</span>}
    </li>
  );
}

/** Says a condition. */
function useCondition() {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  return ({ what, above, decisions, currency }: CanaryCondition) =>
    t(`canaries.conditions.${what}`, {
      above: formats.number(above),
      decisions: formats.number(decisions),
      currency: currency ?? '',
    });
}
