import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Adder } from './adder';
import { Faults } from './fields/labelled';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import { newDerived, newEffect } from './model/edits';
import type { ThenPart } from './model/form';
import { PartMenu } from './part-menu';
import { ThenPartFields } from './then-part-fields';
import { useArranging } from './use-arranging';

interface Props {
  parts: ThenPart[];
  onChange: (parts: ThenPart[]) => void;
}

/** What follows where the rule holds. */
export function ThenList({ parts, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { choices, currency, faultsAt, focus, readOnly } = useFormHost();
  const arranging = useArranging(parts, 'then', onChange);
  const derived = choices.facts.filter((fact) => fact.derived);

  const add = (kind: string) => {
    const effect = choices.effects.find(({ name }) => `effect ${name}` === kind);
    const fact = derived.find(({ name }) => `fact ${name}` === kind);
    if (effect) {
      onChange([...parts, newEffect(effect, choices, currency)]);
    } else if (fact) {
      onChange([...parts, newDerived(fact, choices, currency)]);
    }
    focus(`then[${parts.length}]`);
  };

  return (
    <section className={classes['block']} aria-label={t('form.follows')}>
      <h3>{t('form.follows')}</h3>
      <ol className={classes['parts']}>
        {[...parts.keys()].map((at) => {
          const place = `then[${at}]`;
          const name = t('form.thenN', { n: at + 1 });
          return (
            <li
              key={at}
              className={classes['part']}
              data-place={place}
              aria-label={name}
              onKeyDown={arranging.keysAt(at)}
            >
              <div className={classes['grow']}>
                <ThenPartFields
                  part={parts[at] as ThenPart}
                  place={place}
                  onChange={(changed) => onChange(parts.with(at, changed))}
                />
                <Faults faults={faultsAt(place)} />
              </div>
              <PartMenu name={name} at={at} arranging={arranging} />
            </li>
          );
        })}
      </ol>
      <Faults faults={faultsAt('then')} />
      {!readOnly && (
        <Adder
          name={t('form.addThen')}
          place="then"
          choices={[
            ...choices.effects.map((each) => ({
              value: `effect ${each.name}`,
              label: each.name === each.kind ? say(each.label) : `${say(each.label)}: ${each.name}`,
            })),
            ...derived.map(({ name, label }) => ({
              value: `fact ${name}`,
              label: t('form.holds', { what: say(label) }),
            })),
          ]}
          onAdd={add}
        />
      )}
    </section>
  );
}
