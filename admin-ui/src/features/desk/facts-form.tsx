import { TextInput } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useMemo, useState } from 'react';
import type { Schemas } from '../../api/contract';
import type { Entry, Item } from '../../facts/case-facts';
import type { FaultsByPath } from '../../facts/faults';
import { type Path, statedTypes, type Vocabulary } from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Segments } from '../../ui/segments';
import ui from '../../ui/ui.module.css';
import classes from './desk.module.css';
import { FactItem } from './fact-item';
import { FactList } from './fact-list';
import { type FieldFilter, placesOf, type Shown, visibleAttributes } from './fields';
import { FormProvider } from './use-form';

interface Props {
  vocabulary: Vocabulary;
  facts: Item;
  onAnswer: (path: Path, entry: Entry) => void;
  /** What the rules say to these facts; undefined before they said anything. */
  outcome: Pick<Schemas['Outcome'], 'missingFacts'> | undefined;
  faults: FaultsByPath;
}

export const fieldSearchId = 'field-search';

/** The facts of the case, in groups by kind; by default those that are given or could change the outcome. */
export function FactsForm({ vocabulary, facts, onAnswer, outcome, faults }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [shown, setShown] = useState<Shown>('asked');
  const [sought, setSought] = useState('');
  const [held, setHeld] = useState<string | null>(null);

  const filter: FieldFilter = useMemo(
    () => ({
      // Before the first outcome nobody knows what is worth asking.
      shown: outcome ? shown : 'all',
      sought: sought.trim(),
      asked: placesOf(outcome?.missingFacts ?? []),
      kept: new Set([...faults.keys(), ...(held ? [held] : [])]),
    }),
    [outcome, shown, sought, faults, held],
  );
  const types = statedTypes(vocabulary).filter(
    (type) =>
      type.cardinality === 'many' ||
      visibleAttributes(vocabulary, type, [type.key], facts, filter).length > 0,
  );

  return (
    <section
      className={`${ui['panel']} ${classes['facts']}`}
      aria-labelledby="facts-title"
      onFocus={(event) => setHeld(placeAround(event.target))}
      onBlur={(event) => setHeld(placeAround(event.relatedTarget))}
    >
      <header className={classes['head']}>
        <h2 id="facts-title">{t('facts.title')}</h2>
        <TextInput
          id={fieldSearchId}
          className={classes['search'] ?? ''}
          size="xs"
          type="search"
          leftSection={<IconSearch size={14} />}
          placeholder={t('facts.search')}
          aria-label={t('facts.search')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <Segments
          legend={t('facts.show')}
          value={shown}
          onChoose={setShown}
          segments={[
            { value: 'asked', label: t('facts.asked') },
            { value: 'given', label: t('facts.given') },
            { value: 'all', label: t('facts.all') },
          ]}
        />
      </header>
      <FormProvider value={{ vocabulary, facts, faults, filter, onAnswer }}>
        {types.map((type) => (
          <section key={type.key} className={classes['group']} aria-label={say(type.label)}>
            <h3>{say(type.label)}</h3>
            {type.cardinality === 'many' ? (
              <FactList type={type} path={[type.key]} />
            ) : (
              <FactItem type={type} path={[type.key]} />
            )}
          </section>
        ))}
      </FormProvider>
      {types.length === 0 && <p className={ui['empty']}>{nothing()}</p>}
    </section>
  );

  function nothing() {
    if (filter.sought) {
      return t('facts.nothingFound', { sought: filter.sought });
    }
    return filter.shown === 'given' ? t('facts.nothingGiven') : t('facts.nothingAsked');
  }
}

function placeAround(element: EventTarget | null): string | null {
  const field = element instanceof Element ? element.closest<HTMLElement>('[data-place]') : null;
  return field?.dataset['place'] ?? null;
}
