import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { EffectPart } from './effect-part';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import type { Derived, ThenPart } from './model/form';
import { slotsOfFact } from './model/shapes';
import { SlotFields } from './slot-fields';
import { WrittenPart } from './written-part';

interface Props {
  part: ThenPart;
  place: string;
  onChange: (part: ThenPart) => void;
}

/** One conclusion, in the fields of its kind. */
export function ThenPartFields({ part, place, onChange }: Props) {
  switch (part.kind) {
    case 'effect':
      return <EffectPart part={part} place={place} onChange={onChange} />;
    case 'derived':
      return <DerivedPart part={part} place={place} onChange={onChange} />;
    case 'written':
      return <WrittenPart part={part} />;
  }
}

/** A fact that holds from then on. */
function DerivedPart({ part, place, onChange }: Props & { part: Derived }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { choices } = useFormHost();
  const fact = choices.facts.find(({ name }) => name === part.type);

  return (
    <>
      <h4 className={classes['partTitle']}>
        {t('form.holds', { what: fact ? say(fact.label) : part.type })}
      </h4>
      <div className={classes['fields']}>
        <SlotFields
          place={`${place}.values`}
          slots={fact ? slotsOfFact(fact, choices) : []}
          values={part.values}
          onChange={(values) => onChange({ ...part, values })}
        />
      </div>
    </>
  );
}
