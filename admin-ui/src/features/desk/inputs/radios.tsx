import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useId } from 'react';
import { useTranslation } from '../../../language/use-translation';
import ui from '../../../ui/ui.module.css';
import { type Labels, named } from './input-props';
import classes from './inputs.module.css';

const unknown = '\u0000unknown';

interface Props {
  labels: Labels;
  choices: readonly { value: string; label: string }[];
  /** Null for "not known", undefined while nothing is answered. */
  value: string | null | undefined;
  onChoose: (value: string | null | undefined) => void;
}

/** All choices at a glance, "not known" the last of them; an answer can be taken back. */
export function Radios({ labels, choices, value, onChoose }: Props) {
  const { t } = useTranslation();
  const group = useId();
  const all = [...choices, { value: unknown, label: t('facts.notKnown') }];
  const chosen = value === null ? unknown : value;

  return (
    <div className={classes['row']}>
      <div className={classes['radios']} role="radiogroup" {...named(labels)}>
        {all.map((each) => (
          <label key={each.value} data-unknown={each.value === unknown || undefined}>
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              checked={each.value === chosen}
              onChange={() => onChoose(each.value === unknown ? null : each.value)}
            />
            {each.label}
          </label>
        ))}
      </div>
      {value !== undefined && (
        <button
          type="button"
          className={ui['icon']}
          aria-label={t('facts.clear', { field: labels.label })}
          onClick={() => onChoose(undefined)}
        >
          <IconX size={14} />
        </button>
      )}
    </div>
  );
}
