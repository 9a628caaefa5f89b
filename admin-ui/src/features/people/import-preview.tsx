import { faultText } from '../../language/fault-text';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge, type Tone } from '../../ui/badge';
import list from '../../ui/list.module.css';
import { Notice } from '../../ui/notice';
import ui from '../../ui/ui.module.css';
import type { Line, Preview } from './api/staff-list';
import classes from './people.module.css';

const outcomes = ['REFUSED', 'NEW', 'CHANGED', 'SAME'] as const satisfies Line['outcome'][];

const tones: Record<Line['outcome'], Tone> = {
  REFUSED: 'bad',
  NEW: 'good',
  CHANGED: 'accent',
  SAME: 'plain',
};

/** What a file would make of each person, before anything is done. */
export function ImportPreview({ preview: { lines, faults, plan } }: { preview: Preview }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const counts = outcomes
    .map((outcome) => ({
      outcome,
      number: lines.filter((line) => line.outcome === outcome).length,
    }))
    .filter(({ number }) => number > 0);

  return (
    <>
      <Notice tone={plan ? 'good' : 'bad'} alert>
        <p>{t(plan ? 'people.importReady' : 'people.importFaulty')}</p>
        {faults.length > 0 && (
          <ul className={ui['faults']}>
            {faults.map(({ path, reason, remedy }) => (
              <li key={`${path} ${reason.en}`}>
                {path && <code>{path}</code>} {faultText(say(reason), say(remedy))}
              </li>
            ))}
          </ul>
        )}
      </Notice>
      {lines.length > 0 && (
        <>
          <p className={classes['counts']}>
            {counts.map(({ outcome, number }) => (
              <Badge key={outcome} tone={tones[outcome]}>
                {t(`people.outcomes.${outcome}`)}: {number}
              </Badge>
            ))}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <section className={classes['lines']} aria-label={t('people.lines')} tabIndex={0}>
            <table className={`${list['table']} ${list['still']}`}>
              <thead>
                <tr>
                  <th scope="col">{t('people.line')}</th>
                  <th scope="col">{t('people.name')}</th>
                  <th scope="col">{t('people.outcome')}</th>
                  <th scope="col">{t('people.what')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.line}>
                    <td>{line.line}</td>
                    <td>
                      {line.name} <span className="quiet">{line.user}</span>
                    </td>
                    <td>
                      <Badge tone={tones[line.outcome]}>
                        {t(`people.outcomes.${line.outcome}`)}
                      </Badge>
                    </td>
                    <td>
                      <Details line={line} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </>
  );
}

function Details({ line: { faults, differences } }: { line: Line }) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <ul className={classes['details']}>
      {faults.map(({ path, reason, remedy }) => (
        <li key={`${path} ${reason.en}`}>
          <code>{path.replace(/^line \d+(, column )?/, '')}</code>{' '}
          {faultText(say(reason), say(remedy))}
        </li>
      ))}
      {differences.map(({ column, before, after }) => (
        <li key={column}>
          <code>{column}</code> <del>{before || t('people.nothing')}</del> →{' '}
          <ins>{after || t('people.nothing')}</ins>
        </li>
      ))}
    </ul>
  );
}
