import { useTranslation } from '../../../language/use-translation';
import type { CaseRun } from '../api/cases';
import classes from './cases.module.css';
import { PlaceLink } from './place-link';
import { changeOf } from './proof';

interface Props {
  mutants: CaseRun['mutants'];
}

/** Small changes of the rules that no case notices: for each of them a case is missing. */
export function SurvivorList({ mutants: { tried, of, survivors } }: Props) {
  const { t, language } = useTranslation();

  return (
    <details open>
      <summary>
        <h3>{t('cases.missing')}</h3> {survivors.length}
      </summary>
      <p className="quiet">{t(tried < of ? 'cases.triedSome' : 'cases.triedAll', { tried, of })}</p>
      {tried > 0 && survivors.length === 0 && <p>{t('cases.noSurvivor')}</p>}
      <ul className={classes['list']}>
        {survivors.map((each) => {
          const change = changeOf(each);
          return (
            <li key={`${each.file} ${each.line} ${each.change.en}`}>
              <strong>{each.rule ?? t('cases.parameter')}</strong>
              <PlaceLink file={each.file} line={each.line} />
              <q>{each.change[language]}</q>
              <p>{t(`cases.changes.${change.kind}`, { ...change })}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
