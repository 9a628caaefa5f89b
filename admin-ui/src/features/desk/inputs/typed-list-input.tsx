import { Button } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { type Entry, Unreadable, type Value } from '../../../facts/case-facts';
import { useTranslation } from '../../../language/use-translation';
import ui from '../../../ui/ui.module.css';
import { type InputProps, named } from './input-props';
import classes from './inputs.module.css';
import { TextField } from './text-field';
import { useTyped } from './use-typed';
import { WithUnknown } from './with-unknown';

const blank = new Unreadable('');

/** Any number of values of one simple type, each in a line of its own. */
export function TypedListInput({ attribute, entry, labels, onAnswer }: InputProps) {
  const { t } = useTranslation();
  const values: readonly Entry[] = Array.isArray(entry) ? entry : [];

  const put = (at: number, value: Entry) =>
    onAnswer(values.map((each, index) => (index === at ? (value ?? blank) : each)) as Value);

  return (
    <WithUnknown entry={entry} labels={labels} onAnswer={onAnswer} canBeNone>
      <div className={classes['lines']}>
        {values.map((value, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place and nothing else
          <div key={at} className={classes['line']}>
            <Line
              attribute={attribute}
              entry={value}
              labels={labels}
              name={t('facts.numbered', { what: labels.label, n: at + 1 })}
              onAnswer={(answer) => put(at, answer)}
            />
            <button
              type="button"
              className={ui['icon']}
              aria-label={t('facts.remove', {
                what: t('facts.numbered', { what: labels.label, n: at + 1 }),
              })}
              onClick={() => onAnswer(values.filter((_, index) => index !== at) as Value)}
            >
              <IconX size={14} />
            </button>
          </div>
        ))}
        <Button
          variant="default"
          size="compact-sm"
          aria-describedby={labels.labelledBy}
          onClick={() => onAnswer([...values, blank] as Value)}
        >
          {t('facts.add')}
        </Button>
      </div>
    </WithUnknown>
  );
}

function Line({ attribute, entry, labels, name, onAnswer }: InputProps & { name: string }) {
  const typed = useTyped(attribute, entry, onAnswer);
  return (
    <TextField
      {...named(labels)}
      aria-labelledby={undefined}
      aria-label={name}
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.leave}
    />
  );
}
