import { useQuery } from '@tanstack/react-query';
import { deviationsQuery } from '../../api/deviations';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Pick } from '../../ui/pick';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { DeviationRow } from './deviation-row';

interface Props {
  ruleSet: string | undefined;
  onRuleSet: (ruleSet: string | undefined) => void;
}

/** Where people do otherwise than rules recommend, most often first. */
export function DeviationsPage({ ruleSet, onRuleSet }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { data, error, isPending, isFetching, refetch } = useQuery(deviationsQuery(ruleSet));
  const ruleSets = useQuery(ruleSetsQuery);
  useTitle(t('deviations.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('deviations.title')}</h1>
        <Pick
          className={list['ruleSet']}
          aria-label={t('decisions.ruleSet')}
          choices={[
            { value: '', label: t('decisions.anyRuleSet') },
            ...(ruleSets.data ?? []).map(({ id, title }) => ({ value: id, label: say(title) })),
          ]}
          value={ruleSet ?? ''}
          onPick={(id) => onRuleSet(id || undefined)}
        />
      </div>
      <p className="quiet">{t('deviations.hint')}</p>
      <section className={ui['panel']} aria-label={t('deviations.title')} aria-busy={isFetching}>
        {isPending && <Waiting />}
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {data?.length === 0 && <p className={ui['empty']}>{t('deviations.none')}</p>}
        {data && data.length > 0 && (
          <table className={list['table']}>
            <thead>
              <tr>
                <th scope="col">{t('deviations.rule')}</th>
                <th scope="col">{t('deviations.instead')}</th>
                <th scope="col">{t('deviations.times')}</th>
                <th scope="col">{t('deviations.act')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((deviation) => (
                <DeviationRow key={JSON.stringify(deviation)} deviation={deviation} />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  );
}
