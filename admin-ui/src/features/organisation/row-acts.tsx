import { Button } from '@mantine/core';
import { useTranslation } from '../../language/use-translation';
import classes from './organisation.module.css';

interface Props {
  /** What the buttons are called, by which row they are in. */
  change: string;
  remove: string;
  isRemoving: boolean;
  onChange: () => void;
  onRemove: () => void;
}

/** What can be done with a row: change it, remove it. */
export function RowActs({ change, remove, isRemoving, onChange, onRemove }: Props) {
  const { t } = useTranslation();

  return (
    <div className={classes['acts']}>
      <Button variant="default" size="compact-md" aria-label={change} onClick={onChange}>
        {t('groups.change')}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        aria-label={remove}
        loading={isRemoving}
        onClick={onRemove}
      >
        {t('freezes.remove')}
      </Button>
    </div>
  );
}
