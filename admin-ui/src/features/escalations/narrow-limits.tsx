import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import type { NarrowLimit } from './api/report';
import classes from './escalations.module.css';

/** The limits that did not hold what was asked, and how wide they would have had to be. */
export function NarrowLimits({ limits }: { limits: readonly NarrowLimit[] }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const money = (amount: NarrowLimit['now']) =>
    amount ? formats.money(amount.amount, amount.currency) : '';

  return (
    <section className={`${ui['panel']} ${classes['panel']}`} aria-labelledby="limits-title">
      <h2 id="limits-title">{t('escalations.narrow')}</h2>
      {limits.length === 0 && <p className={ui['empty']}>{t('escalations.noneNarrow')}</p>}
      {limits.length > 0 && (
        <table className={`${list['table']} ${list['still']}`}>
          <thead>
            <tr>
              <th scope="col">{t('limits.scope')}</th>
              <th scope="col">{t('limits.holds')}</th>
              <th scope="col">{t('escalations.now')}</th>
              <th scope="col">{t('escalations.times')}</th>
              <th scope="col">{t('escalations.alone')}</th>
              <th scope="col">{t('escalations.sparesHalf')}</th>
              <th scope="col">{t('escalations.sparesAll')}</th>
            </tr>
          </thead>
          <tbody>
            {limits.map((limit) => (
              <tr key={limit.limit}>
                <td>{t(`limits.scopes.${limit.scope}`)}</td>
                <td>
                  {limit.grade
                    ? t(`people.grades.${limit.grade}`)
                    : (limit.branch ?? t('limits.everybody'))}
                </td>
                <td>{limit.now ? money(limit.now) : t('escalations.removed')}</td>
                <td>{formats.number(limit.escalations)}</td>
                <td>{formats.number(limit.alone)}</td>
                <td>{money(limit.sparesHalf)}</td>
                <td>{money(limit.sparesAll)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
