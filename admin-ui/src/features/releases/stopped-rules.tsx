import { useQuery } from '@tanstack/react-query';
import { ruleSetQuery } from '../../api/rule-sets';
import { useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { StopRule } from '../../review/stop-rule';
import ui from '../../ui/ui.module.css';
import classes from './releases.module.css';

/** The rules of a rule set that take no part in decisions, and the way to stop one more. */
export function StoppedRules({ ruleSet }: { ruleSet: string }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const mayStop = useMay()('releases');
  const { data } = useQuery({ ...ruleSetQuery(ruleSet), retry: false });

  if (!data || (data.stopped.length === 0 && !mayStop)) {
    return null;
  }
  return (
    <section
      className={`${ui['panel']} ${classes['part']}`}
      aria-label={t('releases.stoppedRules')}
    >
      <h2>{t('releases.stoppedRules')}</h2>
      {data.stopped.length > 0 ? (
        <ul>
          {data.stopped.map(({ name, title }) => (
            <li key={name}>{say(title)}</li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('releases.noneStopped')}</p>
      )}
      {mayStop && <StopRule ruleSet={ruleSet} />}
    </section>
  );
}
