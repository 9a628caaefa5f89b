import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { isUncertain } from '../../api/problem';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Receipt } from '../../outcome/receipt';
import { Failure } from '../../ui/failure';
import { modifierKey } from '../../ui/modifier-key';
import { Notice } from '../../ui/notice';
import classes from './desk.module.css';
import type { DecisionOnDesk } from './use-decision';

interface Props {
  deciding: DecisionOnDesk;
  /** Whether the case has faults that must be mended first. */
  faulty: boolean;
  ready: boolean;
  empty: boolean;
}

/** Puts the outcome on record, and shows the receipt once it is. */
export function DecideBar({ deciding, faulty, ready, empty }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const { decision, error } = deciding;

  if (!may('decisions')) {
    return <p className={classes['decide']}>{t('decide.notAllowed')}</p>;
  }
  if (decision) {
    return (
      <section className={classes['decided']} aria-labelledby="receipt-title">
        <Notice tone="good" alert>
          <strong id="receipt-title">{t('decide.decided')}</strong>
        </Notice>
        <Receipt decision={decision} />
        <Link to="/decisions/$id" params={{ id: decision.id }}>
          {t('decide.show')}
        </Link>
      </section>
    );
  }
  return (
    <div className={classes['decide']}>
      {error &&
        (isUncertain(error) ? (
          <Notice tone="warn" alert>
            {t('decide.lost')}
          </Notice>
        ) : (
          <Failure error={error} />
        ))}
      <div className={classes['decideRow']}>
        <Button
          onClick={deciding.start}
          loading={deciding.isPending}
          disabled={faulty || empty || !ready}
        >
          {t('decide.decide')}
        </Button>
        <kbd>{modifierKey} ↵</kbd>
        <span className="quiet">{hint()}</span>
      </div>
    </div>
  );

  function hint() {
    if (faulty) {
      return t('decide.mendFirst');
    }
    if (empty) {
      return t('decide.factFirst');
    }
    return deciding.wasDecided ? t('decide.again') : t('decide.hint');
  }
}
