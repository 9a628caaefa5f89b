import { Suspense } from 'react';
import type { Attribute } from '../../../facts/vocabulary';
import { useLanguage } from '../../../language/use-language';
import { type Choice, type InputProps, isOneInput, labelled } from './input-props';
import { Radios } from './radios';
import { SearchedChoice, SearchedChoices } from './searched';
import { TextField } from './text-field';
import { WithUnknown } from './with-unknown';

/** One of a list of values: all in sight while they are few, searched where they are many. */
export function ChoiceInput({ attribute, entry, labels, onAnswer }: InputProps) {
  const choices = useChoices(attribute);

  if (!isOneInput(attribute)) {
    return (
      <Radios
        labels={labels}
        choices={choices}
        value={typeof entry === 'string' || entry === undefined ? entry : null}
        onChoose={onAnswer}
      />
    );
  }
  return (
    <WithUnknown entry={entry} labels={labels} onAnswer={onAnswer}>
      <Suspense fallback={<TextField disabled {...labelled(labels)} />}>
        <SearchedChoice choices={choices} entry={entry} labels={labels} onAnswer={onAnswer} />
      </Suspense>
    </WithUnknown>
  );
}

/** Any of a list of values. */
export function ManyChoicesInput({ attribute, entry, labels, onAnswer }: InputProps) {
  const choices = useChoices(attribute);

  return (
    <WithUnknown entry={entry} labels={labels} onAnswer={onAnswer} canBeNone>
      <Suspense fallback={<TextField disabled {...labelled(labels)} />}>
        <SearchedChoices choices={choices} entry={entry} labels={labels} onAnswer={onAnswer} />
      </Suspense>
    </WithUnknown>
  );
}

function useChoices({ values }: Attribute): Choice[] {
  const { say } = useLanguage();
  return (values ?? []).map(({ value, label }) => ({ value, label: say(label) }));
}
