import { Button } from '@mantine/core';
import IconPin from '@tabler/icons-react/dist/esm/icons/IconPin.mjs';
import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Waiting } from '../../../ui/waiting';
import { useWorkbench } from '../use-workbench';
import classes from './live.module.css';
import { PinCase } from './pin-case';
import { PinnedCase } from './pinned-case';
import { type Pin, pinKey, usePins } from './pins';
import { useEvaluations, useGoldenCases } from './use-evaluations';

/** Cases that show what an edit does, beside what the live release does. */
export function LivePanel() {
  const { t } = useTranslation();
  const { draft } = useWorkbench();
  const { data: cases } = useGoldenCases();
  const { pins: chosen, pin, unpin } = usePins(draft.id);
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<string>();
  // Until somebody chooses, the first golden case shows what this is for.
  const pins: readonly Pin[] =
    chosen ?? (cases ?? []).slice(0, 1).map(({ file, title }) => ({ kind: 'golden', file, title }));
  const evaluations = useEvaluations(pins, cases);
  const [first] = pins;
  const shown = open ?? (first && pinKey(first));

  return (
    <div className={classes['live']}>
      <div className={classes['bar']}>
        <p className="quiet">{t('live.hint')}</p>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPin size={15} />}
          onClick={() => setAdding(true)}
        >
          {t('live.pin')}
        </Button>
      </div>
      {!cases && <Waiting />}
      {cases && pins.length === 0 && <p className="quiet">{t('live.none')}</p>}
      <ul className={classes['pins']}>
        {pins.map((each, at) => {
          const evaluation = evaluations[at];
          return (
            evaluation && (
              <PinnedCase
                key={pinKey(each)}
                pin={each}
                evaluation={evaluation}
                isOpen={pinKey(each) === shown}
                onOpen={() => setOpen(pinKey(each) === shown ? '' : pinKey(each))}
                onUnpin={() => unpin(each, pins)}
              />
            )
          );
        })}
      </ul>
      {adding && (
        <PinCase
          cases={cases ?? []}
          onPin={(added) => {
            pin(added, pins);
            setOpen(pinKey(added));
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
