import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Adder } from './adder';
import { FactPart } from './fact-part';
import { Faults } from './fields/labelled';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import { newFact } from './model/edits';
import type { WhenPart } from './model/form';
import { PartMenu } from './part-menu';
import { useArranging } from './use-arranging';
import { WrittenPart } from './written-part';

interface Props {
  parts: WhenPart[];
  onChange: (parts: WhenPart[]) => void;
}

/** When the rule holds: all of these at once. */
export function WhenList({ parts, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { choices, faultsAt, focus, readOnly } = useFormHost();
  const arranging = useArranging(parts, 'when', onChange);

  return (
    <section className={classes['block']} aria-label={t('form.when')}>
      <h3>{t('form.when')}</h3>
      {parts.length === 0 && <p className="quiet">{t('form.always')}</p>}
      <ol className={classes['parts']}>
        {[...parts.keys()].map((at) => {
          const part = parts[at] as WhenPart;
          const place = `when[${at}]`;
          const name = t('form.whenN', { n: at + 1 });
          return (
            <li
              key={at}
              className={classes['part']}
              data-place={place}
              aria-label={name}
              onKeyDown={arranging.keysAt(at)}
            >
              <div className={classes['grow']}>
                {part.kind === 'fact' ? (
                  <FactPart
                    part={part}
                    place={place}
                    onChange={(changed) => onChange(parts.with(at, changed))}
                  />
                ) : (
                  <WrittenPart part={part} />
                )}
                <Faults faults={faultsAt(place)} />
              </div>
              <PartMenu name={name} at={at} arranging={arranging} />
            </li>
          );
        })}
      </ol>
      {!readOnly && (
        <Adder
          name={t('form.addFact')}
          place="when"
          choices={choices.facts.map(({ name, label }) => ({ value: name, label: say(label) }))}
          onAdd={(type) => {
            onChange([...parts, newFact(type)]);
            focus(`when[${parts.length}].constraints+`);
          }}
        />
      )}
    </section>
  );
}
