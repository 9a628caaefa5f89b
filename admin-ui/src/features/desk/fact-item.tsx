import { entryAt } from '../../facts/case-facts';
import { type FactType, type Path, pathText, typeNamed } from '../../facts/vocabulary';
import { useTranslation } from '../../language/use-translation';
import { Field } from './field';
import classes from './field.module.css';
import { visibleAttributes } from './fields';
import { NestedFact, NestedFacts } from './nested-fact';
import { useFaultsAt, useForm } from './use-form';

interface Props {
  type: FactType;
  path: Path;
}

/** The fields of one fact, and the facts nested in it. */
export function FactItem({ type, path }: Props) {
  const { t } = useTranslation();
  const form = useForm();
  const faultsAt = useFaultsAt();
  const attributes = visibleAttributes(form.vocabulary, type, path, form.facts, form.filter);

  if (attributes.length === 0) {
    return type.attributes.length > 0 ? null : <p className="quiet">{t('facts.none')}</p>;
  }
  return (
    <div className={classes['fields']}>
      {attributes.map((attribute) => {
        const place = [...path, attribute.name];
        const nested = typeNamed(form.vocabulary, attribute.factType);
        if (nested) {
          const Nested = attribute.list ? NestedFacts : NestedFact;
          return <Nested key={attribute.name} attribute={attribute} type={nested} path={place} />;
        }
        return (
          <Field
            key={attribute.name}
            attribute={attribute}
            entry={entryAt(form.facts, place)}
            faults={faultsAt(form, attribute, place)}
            asked={form.filter.asked.has(pathText(place))}
            place={pathText(place)}
            onAnswer={(entry) => form.onAnswer(place, entry)}
          />
        );
      })}
    </div>
  );
}
