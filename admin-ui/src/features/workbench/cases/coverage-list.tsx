import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/badge';
import type { CoveredRule } from '../api/cases';
import classes from './cases.module.css';
import { PlaceLink } from './place-link';
import { leastProvenFirst, proofOf } from './proof';

interface Props {
  coverage: readonly CoveredRule[];
  uncounted: number;
}

const tones = { uncovered: 'bad', onlyMissed: 'warn', fired: 'good' } as const;

/** Each rule and row with the cases that prove it, those that none proves first. */
export function CoverageList({ coverage, uncounted }: Props) {
  const { t } = useTranslation();
  const covered = coverage.filter((each) => proofOf(each) === 'fired').length;

  return (
    <details open>
      <summary>
        <h3>{t('cases.coverage')}</h3> {t('cases.covered', { n: covered, of: coverage.length })}
      </summary>
      {uncounted > 0 && <p className="quiet">{t('cases.uncounted', { count: uncounted })}</p>}
      <ul className={classes['list']}>
        {leastProvenFirst(coverage).map((each) => (
          <li key={`${each.file} ${each.line} ${each.rule}`}>
            <strong>{each.rule}</strong>{' '}
            <Badge tone={tones[proofOf(each)]}>{t(`cases.proofs.${proofOf(each)}`)}</Badge>
            <PlaceLink file={each.file} line={each.line} />
            <Titles label={t('cases.firedBy', { count: each.fired.length })} titles={each.fired} />
            <Titles
              label={t('cases.missedBy', { count: each.justMissed.length })}
              titles={each.justMissed}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Titles({ label, titles }: { label: string; titles: readonly string[] }) {
  if (titles.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
