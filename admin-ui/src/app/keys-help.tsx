import { Modal, Switch } from '@mantine/core';
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
  const singleKeys = useSingleKeys();
  const keys = [
    { keys: [modifierKey, 'K'], does: t('keys.palette') },
    { keys: [modifierKey, '↵'], does: t('keys.decide') },
    { keys: ['/'], does: t('keys.search') },
    { keys: ['↓', '↑'], does: t('keys.rows') },
    { keys: ['↵'], does: t('keys.open') },
    { keys: ['Esc'], does: t('keys.leave') },
    { keys: ['?'], does: t('keys.help') },
  ];

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
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
