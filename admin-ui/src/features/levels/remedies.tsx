import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Segments } from '../../ui/segments';
import { useSingleKey } from '../../ui/single-keys';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { type Remedy, remediesQuery } from './api/levels';
import { type Ending, EndRemedy } from './end-remedy';
import classes from './levels.module.css';
import { RemedyCard } from './remedy-card';

const states = ['OPEN', 'DONE', 'DROPPED', 'WITHDRAWN'] as const;

/** What is to be done because of ratings: J and K go through it, D is done, S is not done. */
export function RemediesPart() {
  const { t } = useTranslation();
  const may = useMay();
  const [state, setState] = useState<Remedy['state']>('OPEN');
  const found = useInfiniteQuery(remediesQuery(state));
  const remedies = found.data?.pages.flatMap((page) => page.remedies) ?? [];
  const [wanted, setWanted] = useState<string>();
  const [ending, setEnding] = useState<{ id: string; as: Ending }>();
  const list = useRef<HTMLOListElement>(null);
  const at = Math.max(
    0,
    remedies.findIndex(({ id }) => id === wanted),
  );
  const picked = remedies[at];
  const mayAct = state === 'OPEN' && may('service-levels');

  const step = (by: number) => {
    const next = Math.min(remedies.length - 1, Math.max(0, at + by));
    setWanted(remedies[next]?.id);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const end = (as: Ending) => () => {
    if (mayAct && picked && !ending) {
      setEnding({ id: picked.id, as });
    }
  };
  useSingleKey('j', () => step(1));
  useSingleKey('k', () => step(-1));
  useSingleKey('d', end('done'));
  useSingleKey('s', end('drop'));

  return (
    <>
      <div className={classes['bar']}>
        <Segments
          legend={t('levels.state')}
          segments={states.map((each) => ({ value: each, label: t(`rating.states.${each}`) }))}
          value={state}
          onChoose={setState}
        />
        {mayAct && remedies.length > 0 && <p className="quiet">{t('levels.keys')}</p>}
      </div>
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {!found.data && !found.error && <Waiting />}
      {found.data && remedies.length === 0 && <None isOpen={state === 'OPEN'} />}
      <ol className={classes['remedies']} ref={list}>
        {remedies.map((remedy) => (
          <li key={remedy.id} data-picked={remedy.id === picked?.id || undefined}>
            <RemedyCard remedy={remedy}>
              {mayAct && ending?.id === remedy.id && (
                <EndRemedy
                  remedy={remedy}
                  ending={ending.as}
                  onLeave={() => setEnding(undefined)}
                />
              )}
              {mayAct && ending?.id !== remedy.id && (
                <div className={classes['acts']}>
                  <Button
                    size="compact-md"
                    variant={remedy.id === picked?.id ? 'filled' : 'default'}
                    onClick={() => setEnding({ id: remedy.id, as: 'done' })}
                  >
                    {t('levels.done')}
                  </Button>
                  <Button
                    size="compact-md"
                    variant="default"
                    onClick={() => setEnding({ id: remedy.id, as: 'drop' })}
                  >
                    {t('levels.drop')}
                  </Button>
                </div>
              )}
            </RemedyCard>
          </li>
        ))}
      </ol>
      {found.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void found.fetchNextPage()}>
          {t('levels.more')}
        </Button>
      )}
    </>
  );
}

function None({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation();

  return isOpen ? (
    <div className={ui['empty']}>
      <p>{t('levels.nothing')}</p>
      <p className="quiet">{t('levels.nothingHint')}</p>
    </div>
  ) : (
    <p className={ui['empty']}>{t('levels.noneOfState')}</p>
  );
}
