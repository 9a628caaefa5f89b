import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs';
import { useRef } from 'react';
import { useFactWords } from '../../../facts/use-fact-words';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import ui from '../../../ui/ui.module.css';
import { type InputProps, labelled } from './input-props';
import classes from './inputs.module.css';
import { TextField } from './text-field';
import { useTyped } from './use-typed';
import { WithUnknown } from './with-unknown';

/** A value that is typed: a number, a text, a day, a moment or a length of time. */
export function TypedInput(props: InputProps) {
  const { attribute, entry, labels, onAnswer } = props;
  const { t } = useTranslation();
  const typed = useTyped(attribute, entry, onAnswer);
  const placeholder = usePlaceholder(props);
  const unit = useUnit(props);

  return (
    <WithUnknown entry={entry} labels={labels} onAnswer={onAnswer}>
      <TextField
        {...labelled(labels)}
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
        placeholder={entry === null ? t('facts.notKnown') : placeholder}
        inputMode={isNumber(attribute.type) ? 'decimal' : 'text'}
        maxLength={10_000}
        end={
          attribute.type === 'date' ? (
            <DayPicker {...props} />
          ) : (
            unit && <span className={classes['unit']}>{unit}</span>
          )
        }
      />
    </WithUnknown>
  );
}

/** The browser's own calendar behind a button; the text field says what was picked. */
function DayPicker({ entry, labels, onAnswer }: InputProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);

  return (
    <>
      <button
        type="button"
        className={ui['icon']}
        aria-label={t('facts.pickDay', { field: labels.label })}
        onClick={() => picker.current?.showPicker()}
      >
        <IconCalendar size={16} />
      </button>
      <input
        ref={picker}
        type="date"
        className={classes['picker']}
        tabIndex={-1}
        aria-hidden
        value={typeof entry === 'string' ? entry : ''}
        onChange={(event) => onAnswer(event.currentTarget.value || undefined)}
      />
    </>
  );
}

function usePlaceholder({ attribute }: InputProps): string {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  switch (attribute.type) {
    case 'date':
      return t('facts.datePlaceholder');
    case 'instant':
      return t('facts.momentPlaceholder');
    case 'duration':
      return t('facts.durationPlaceholder');
    default: {
      const min = attribute.min === undefined ? '' : formats.number(attribute.min);
      const max = attribute.max === undefined ? '' : formats.number(attribute.max);
      if (min && max) {
        return t('facts.within', { min, max });
      }
      return min ? t('facts.from', { min }) : max ? t('facts.upTo', { max }) : '';
    }
  }
}

function useUnit({ attribute }: InputProps): string {
  const words = useFactWords();
  return attribute.type === 'percent' ? '%' : words.unit(attribute);
}

function isNumber(type: string): boolean {
  return type === 'integer' || type === 'decimal' || type === 'percent';
}
