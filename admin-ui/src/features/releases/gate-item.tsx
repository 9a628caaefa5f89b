import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Gate } from '../../api/submissions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { UsualReasons } from '../../review/usual-reasons';
import { Badge } from '../../ui/badge';
import classes from './releases.module.css';

interface Props {
  gate: Gate;
  /** Why it need not be passed; undefined until that is asked for. */
  reason: string | undefined;
  onReason: (reason: string | undefined) => void;
  goTo: (file: string, line?: number) => void;
}

const longest = 2000;
const mostShown = 5;

/** A gate: whether it is passed, what is missing and where that is mended, or why it need not be. */
export function GateItem({ gate, reason, onReason, goTo }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? gate.missing : gate.missing.slice(0, mostShown);
  const more = gate.missing.length - shown.length;

  return (
    <li>
      <span>
        <Badge tone={gate.passed ? 'good' : 'bad'}>
          {t(gate.passed ? 'review.passed' : 'review.notPassed')}
        </Badge>{' '}
        {say(gate.title)}
      </span>
      {gate.missing.length > 0 && (
        <ul className={classes['missing']} aria-label={t('review.missing')}>
          {shown.map(({ said, file, line }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is missing is drawn anew with every answer
            <li key={at}>
              {file ? (
                <button
                  type="button"
                  className={classes['place']}
                  onClick={() => goTo(file, line ?? undefined)}
                >
                  {say(said)}
                </button>
              ) : (
                say(said)
              )}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('review.more', { count: more })}
        </Button>
      )}
      {!gate.passed && gate.mayBeOverridden && reason === undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => onReason('')}>
          {t('review.override')}
        </Button>
      )}
      {!gate.passed && gate.mayBeOverridden && reason !== undefined && (
        <>
          <Textarea
            label={t('review.overrideReason', { gate: say(gate.title) })}
            description={t('review.overrideHint')}
            autosize
            maxLength={longest}
            value={reason}
            onChange={(event) => onReason(event.currentTarget.value)}
          />
          <UsualReasons kind="GATE_OVERRIDE" onChoose={onReason} />
        </>
      )}
    </li>
  );
}
