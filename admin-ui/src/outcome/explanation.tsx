import type { Schemas } from '../api/contract';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import classes from './outcome.module.css';

interface Props {
  explanation: Partial<Pick<Schemas['Explanation'], 'why' | 'whyNot' | 'stopped'>>;
}

const mostShown = 8;

/** Why each rule fired, and why each other did not: those first that came nearest to it. */
export function Explanation({ explanation: { why = [], whyNot = [], stopped = [] } }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const nearest = whyNot.slice(0, mostShown);
  const others = whyNot.slice(mostShown);

  return (
    <>
      {why.length === 0 && <p className="quiet">{t('outcome.traceEmpty')}</p>}
      <ol className={classes['trace']} aria-label={t('explanation.why')}>
        {why.map(({ rule, facts, checks }) => (
          <li key={`${rule.name} ${facts.join()}`}>
            <strong>{say(rule.title)}</strong>
            <ul>
              {checks.map((check) => (
                <Check key={`${check.line} ${check.column} ${check.kind}`} check={check} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {nearest.length > 0 && (
        <>
          <h3>{t('explanation.whyNot')}</h3>
          <Missed label={t('explanation.whyNot')} missed={nearest} />
        </>
      )}
      {others.length > 0 && (
        <details className={classes['fold']}>
          <summary>{t('explanation.others', { count: others.length })}</summary>
          <Missed label={t('explanation.further')} missed={others} />
        </details>
      )}
      {stopped.length > 0 && (
        <>
          <h3>{t('explanation.stopped')}</h3>
          <ul className={classes['trace']} aria-label={t('explanation.stopped')}>
            {stopped.map(({ name, title, sentence }) => (
              <li key={name}>
                <strong>{say(title)}</strong>
                <s>{say(sentence)}</s>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface MissedProps {
  label: string;
  missed: readonly Schemas['WhyNot'][];
}

function Missed({ label, missed }: MissedProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <ol className={classes['trace']} aria-label={label}>
      {missed.map(({ rule, distance, failed }) => (
        <li key={rule.name}>
          <strong>{say(rule.title)}</strong>
          <span className="quiet">{t('explanation.distance', { count: distance })}</span>
          <ul>
            <Check check={failed} />
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Check({ check: { text, seen } }: { check: Schemas['ExplainedCheck'] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <li>
      {say(text)}
      {seen.map((value) => (
        <span key={`${value.fact} ${value.name}`} className="quiet">
          {t(value.assumed ? 'explanation.assumed' : 'explanation.seen', {
            name: value.label ? say(value.label) : value.name,
            value: value.text ? say(value.text) : t('explanation.unknown'),
          })}
        </span>
      ))}
    </li>
  );
}
