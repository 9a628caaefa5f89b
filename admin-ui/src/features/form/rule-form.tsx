import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './form.module.css';
import { FormHostProvider } from './form-host';
import { FormState } from './form-state';
import { HeadFields } from './head-fields';
import type { Choices } from './model/form';
import { missing, placeOf } from './model/places';
import { ThenList } from './then-list';
import { type Opened, useFilledForm } from './use-filled-form';
import { WhenList } from './when-list';

interface Props {
  opened: Opened;
  choices: Choices;
  currency: string;
  readOnly: boolean;
  /** The rule as it stands in the text. */
  ruleText: string | undefined;
  tell: (text: string, from: string) => boolean;
  onRemove: (() => void) | undefined;
}

const fields = 'input, select, textarea, button';

/** A rule in fields; what is filled in is written to the text at once. */
export function RuleForm(props: Props) {
  const { opened, choices, currency, readOnly, tell, onRemove } = props;
  const { t } = useTranslation();
  const { say } = useLanguage();
  const filled = useFilledForm(opened, tell);
  const { form, change, faults } = filled;
  const lacking = useMemo(() => missing(form), [form]);
  const root = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState<{ place: string } | null>(
    opened.rule === undefined ? { place: 'name' } : null,
  );

  useEffect(() => {
    const place = goal && root.current?.querySelector(`[data-place="${goal.place}"]`);
    place?.querySelector<HTMLElement>(fields)?.focus();
  }, [goal]);

  const faultsAt = useCallback(
    (place: string) => [
      ...(lacking.includes(place) ? [t(place === 'then' ? 'form.noThen' : 'form.missing')] : []),
      ...faults.filter(({ path }) => placeOf(path) === place).map(({ reason }) => say(reason)),
    ],
    [lacking, faults, say, t],
  );
  const focus = useCallback((place: string) => setGoal({ place }), []);
  const host = useMemo(
    () => ({ choices, currency, readOnly, faultsAt, focus }),
    [choices, currency, readOnly, faultsAt, focus],
  );

  return (
    <FormHostProvider value={host}>
      <div ref={root} className={classes['form']}>
        <fieldset disabled={readOnly}>
          <legend className="visually-hidden">{form.name || t('form.newRule')}</legend>
          <HeadFields form={form} onChange={change} />
          <WhenList parts={form.when} onChange={(when) => change({ ...form, when })} />
          <ThenList parts={form.then} onChange={(then) => change({ ...form, then })} />
        </fieldset>
        <FormState
          filled={filled}
          lacking={lacking.length}
          readOnly={readOnly}
          onRemove={onRemove}
        />
        <details className={classes['ruleText']}>
          <summary>{t('form.text')}</summary>
          <pre>
            <code>{filled.ruleText ?? props.ruleText ?? ''}</code>
          </pre>
        </details>
      </div>
    </FormHostProvider>
  );
}
