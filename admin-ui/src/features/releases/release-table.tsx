import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { History } from '../../api/releases';
import { useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { CopyButton } from '../../ui/copy-button';
import list from '../../ui/list.module.css';
import { GoLiveForm } from './go-live-form';
import { mayGoLive, type Stood, standings } from './model/standing';
import { ReleaseState } from './release-state';
import classes from './releases.module.css';

interface Props {
  ruleSet: string;
  history: History;
  /** Tries a release beside the live one, where none is tried. */
  onTry: ((release: number) => void) | undefined;
  /** Has a release decide for a share of customers, where none does. */
  onShare: ((release: number) => void) | undefined;
}

const shortDigest = 15;

/** One row for each release, newest first. */
export function ReleaseTable({ ruleSet, history, onTry, onShare }: Props) {
  const { t } = useTranslation();
  const [going, setGoing] = useState<Stood | null>(null);
  const mayGo = useMay()('releases');
  const isBack = going?.standing === 'RETIRED';

  return (
    <>
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t('releases.release')}</th>
            <th scope="col">{t('releases.state')}</th>
            <th scope="col">{t('releases.made')}</th>
            <th scope="col" className={classes['wide']}>
              {t('receipt.digest')}
            </th>
            {mayGo && <th scope="col">{t('releases.act')}</th>}
          </tr>
        </thead>
        <tbody>
          {standings(history).map((stood) => (
            <Row
              key={stood.release.number}
              stood={stood}
              {...(mayGo && { onGo: () => setGoing(stood) })}
              {...(onTry && { onTry: () => onTry(stood.release.number) })}
              {...(onShare && { onShare: () => onShare(stood.release.number) })}
            />
          ))}
        </tbody>
      </table>
      {going && (
        <Modal
          opened
          onClose={() => setGoing(null)}
          title={t(isBack ? 'releases.rollBackTo' : 'releases.goLiveOf', {
            n: going.release.number,
          })}
          centered
          closeButtonProps={{ 'aria-label': t('app.close') }}
        >
          <GoLiveForm
            ruleSet={ruleSet}
            release={going.release.number}
            isBack={isBack}
            onDone={() => setGoing(null)}
          />
        </Modal>
      )}
    </>
  );
}

interface RowProps {
  stood: Stood;
  onGo?: () => void;
  onTry?: () => void;
  onShare?: () => void;
}

function Row({ stood, onGo, onTry, onShare }: RowProps) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { release, standing } = stood;

  return (
    <tr>
      <td>
        <strong>{t('ruleSets.release', { n: release.number })}</strong>
      </td>
      <td>
        <ReleaseState stood={stood} />
        {standing === 'SUSPENDED' && <p className="quiet">{t('releases.suspendedHint')}</p>}
      </td>
      <td>
        <time dateTime={release.madeAt}>{formats.moment(release.madeAt)}</time>{' '}
        <span className="quiet">· {release.madeBy}</span>
      </td>
      <td className={classes['wide']}>
        <span className={classes['copied']}>
          <code>{release.digest.slice(0, shortDigest)}…</code>
          <CopyButton what={t('receipt.digest')} text={release.digest} />
        </span>
      </td>
      {onGo && (
        <td>
          <div className={classes['buttons']}>
            {mayGoLive(stood) && (
              <Button variant="default" size="compact-md" onClick={onGo}>
                {t(standing === 'RETIRED' ? 'releases.rollBackTo' : 'releases.goLiveOf', {
                  n: release.number,
                })}
              </Button>
            )}
            {onTry && standing !== 'LIVE' && (
              <Button variant="default" size="compact-md" onClick={onTry}>
                {t('trials.tryRelease', { n: release.number })}
              </Button>
            )}
            {onShare && standing !== 'LIVE' && (
              <Button variant="default" size="compact-md" onClick={onShare}>
                {t('canaries.shareRelease', { n: release.number })}
              </Button>
            )}
          </div>
        </td>
      )}
    </tr>
  );
}
