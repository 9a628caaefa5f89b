import { Modal, Switch } from '@mantine/core';
import { readsDrafts, useMay } from '../api/session';
import { useTranslation } from '../language/use-translation';
import { modifierKey } from '../ui/modifier-key';
import { switchSingleKeys, useSingleKeys } from '../ui/single-keys';
import classes from './app.module.css';

interface Props {
  onClose: () => void;
}

/** Every key that does something. */
export function KeysHelp({ onClose }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const singleKeys = useSingleKeys();
  const keys = [
    { keys: [modifierKey, 'K'], does: t('keys.palette') },
    { keys: [modifierKey, '↵'], does: t('keys.decide') },
    { keys: ['1 – 9'], does: t('keys.pick') },
    { keys: ['A'], does: t('keys.take') },
    { keys: ['/'], does: t('keys.search') },
    { keys: ['↓', '↑'], does: t('keys.rows') },
    { keys: ['↵'], does: t('keys.open') },
    { keys: ['Esc'], does: t('keys.leave') },
    { keys: ['?'], does: t('keys.help') },
  ];
  const queueKeys = [
    { keys: ['J', 'K'], does: t('keys.nextCase') },
    { keys: ['↵'], does: t('keys.openCase') },
    { keys: ['T'], does: t('keys.takeCase') },
    { keys: ['/'], does: t('keys.findCase') },
  ];
  const careKeys = [
    { keys: ['J', 'K'], does: t('keys.nextTask') },
    { keys: ['D'], does: t('keys.taskDone') },
    { keys: ['S'], does: t('keys.taskSkipped') },
  ];
  const workbenchKeys = [
    { keys: ['Ctrl', t('keys.space')], does: t('keys.complete') },
    { keys: ['F2'], does: t('keys.rename') },
    { keys: ['Shift', 'Alt', 'F'], does: t('keys.format') },
    { keys: [modifierKey, 'F'], does: t('keys.find') },
    { keys: [modifierKey, 'Z'], does: t('keys.undo') },
    { keys: [modifierKey, 'Y'], does: t('keys.redo') },
    { keys: [modifierKey, 'S'], does: t('keys.save') },
    { keys: [modifierKey, 'Shift', 'M'], does: t('keys.problems') },
    { keys: ['Shift', 'F10'], does: t('keys.menu') },
    { keys: ['Esc', 'Tab'], does: t('keys.leaveEditor') },
  ];
  const reviewKeys = [
    { keys: ['↓', '↑'], does: t('keys.lines') },
    { keys: ['↵'], does: t('keys.comment') },
    { keys: [modifierKey, '↵'], does: t('keys.send') },
    { keys: ['Esc'], does: t('keys.leaveComment') },
  ];

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <KeyList keys={keys} />
      {may('cases') && (
        <section aria-labelledby="queue-keys">
          <h3 id="queue-keys">{t('keys.queue')}</h3>
          <KeyList keys={queueKeys} />
        </section>
      )}
      {may('care') && (
        <section aria-labelledby="care-keys">
          <h3 id="care-keys">{t('nav.care')}</h3>
          <KeyList keys={careKeys} />
        </section>
      )}
      {may(...readsDrafts) && (
        <section aria-labelledby="workbench-keys">
          <h3 id="workbench-keys">{t('keys.workbench')}</h3>
          <KeyList keys={workbenchKeys} />
        </section>
      )}
      {may(...readsDrafts) && (
        <section aria-labelledby="review-keys">
          <h3 id="review-keys">{t('keys.review')}</h3>
          <KeyList keys={reviewKeys} />
        </section>
      )}
      <Switch
        mt="md"
        label={t('keys.single')}
        description={t('keys.singleHint')}
        checked={singleKeys}
        onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}

interface Keys {
  keys: readonly string[];
  does: string;
}

function KeyList({ keys }: { keys: readonly Keys[] }) {
  return (
    <dl className={classes['keys']}>
      {keys.map(({ keys: pressed, does }) => (
        <div key={does}>
          <dt>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
