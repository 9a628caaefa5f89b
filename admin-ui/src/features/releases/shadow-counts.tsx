import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { Notice } from '../../ui/notice';
import classes from './releases.module.css';

const counted = ['compared', 'same', 'different', 'failed', 'skipped'] as const;

interface Props {
  counts: Schemas['TrialCounts'];
  /** What the table of differences is called. */
  caption: string;
}

/** What was counted of a trial or a canary. */
export function ShadowCounts({ counts, caption }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();

  return (
    <>
      <dl className={classes['counts']}>
        {counted.map((what) => (
          <div key={what}>
            <dt>{t(`trials.${what}`)}</dt>
            <dd>{formats.number(counts[what])}</dd>
          </div>
        ))}
      </dl>
      {counts.different > 0 && <Kinds counts={counts} caption={caption} />}
      {counts.failed > 0 && <Failures failures={counts.failures} />}
      {counts.skipped > 0 && <p className="quiet">{t('trials.skippedWhy')}</p>}
    </>
  );
}

function Kinds({ counts: { kinds, money }, caption }: Props) {
  const { t, knows } = useTranslation();
  const { formats } = useLanguage();
  const word = (kind: string) => {
    const keys = [`effects.kinds.${kind}`, `trials.others.${kind}`];
    const known = keys.find((key) => knows(key));
    return known && knows(known) ? t(known) : kind;
  };

  return (
    <div className={classes['nodes']}>
      <table className={`${list['table']} ${list['still']}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trials.kind')}</th>
            <th scope="col">{t('trials.more')}</th>
            <th scope="col">{t('trials.fewer')}</th>
            <th scope="col">{t('trials.otherwise')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, more, fewer, otherwise }) => (
            <tr key={kind}>
              <th scope="row">{word(kind)}</th>
              <td>{formats.number(more)}</td>
              <td>{formats.number(fewer)}</td>
              <td>{formats.number(otherwise)}</td>
            </tr>
          ))}
          {money.map(({ currency, more, less }) => (
            <tr key={currency}>
              <th scope="row">{t('trials.moneyIn', { currency })}</th>
              <td>{formats.money(more, currency)}</td>
              <td>{formats.money(less, currency)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Failures({ failures }: Pick<Schemas['TrialCounts'], 'failures'>) {
  const { t } = useTranslation();
  const { formats } = useLanguage();

  return (
    <Notice tone="warn">
      <p>{t('trials.failures')}</p>
      <ul>
        {failures.map(({ cause, detail, count }) => (
          <li key={`${cause} ${detail}`}>
            {formats.number(count)} × {t(`trials.causes.${cause}`)}{' '}
            {detail && <code>{detail}</code>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
