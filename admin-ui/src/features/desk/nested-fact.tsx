import type { ReactNode } from 'react';
import { entryAt } from '../../facts/case-facts';
import { type Attribute, type FactType, type Path, pathText } from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { AllFields, FactList } from './fact-list';
import classes from './field.module.css';
import inputs from './inputs/inputs.module.css';
import { useForm } from './use-form';

interface Props {
  attribute: Attribute;
  type: FactType;
  path: Path;
}

/** A fact within another, of which there is one or none: a re-routing of a flight. */
export function NestedFact({ attribute, type, path }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { facts, onAnswer } = useForm();
  const entry = entryAt(facts, path);
  const isGiven = entry !== undefined && entry !== null;

  return (
    <Nesting attribute={attribute} path={path}>
      <div className={inputs['row']}>
        <Toggle
          label={t('facts.give')}
          pressed={isGiven}
          onPress={() => onAnswer(path, isGiven ? undefined : {})}
        />
        <Toggle
          label={t('facts.notKnownOrNone')}
          pressed={entry === null}
          onPress={() => onAnswer(path, entry === null ? undefined : null)}
        />
      </div>
      {isGiven && (
        <section className={classes['nested']} aria-label={say(type.label)}>
          <AllFields type={type} path={path} />
        </section>
      )}
    </Nesting>
  );
}

/** Any number of facts within another: the items of an order. Known to be none is an answer of its own. */
export function NestedFacts({ attribute, type, path }: Props) {
  const { t } = useTranslation();
  const { facts, onAnswer } = useForm();
  const entry = entryAt(facts, path);
  const isNone = Array.isArray(entry) && entry.length === 0;

  return (
    <Nesting attribute={attribute} path={path}>
      <FactList type={type} path={path} />
      <div className={inputs['row']}>
        <Toggle
          label={t('facts.none')}
          pressed={isNone}
          onPress={() => onAnswer(path, isNone ? undefined : [])}
        />
        <Toggle
          label={t('facts.notKnown')}
          pressed={entry === null}
          onPress={() => onAnswer(path, entry === null ? undefined : null)}
        />
      </div>
    </Nesting>
  );
}

function Nesting({ attribute, path, children }: Omit<Props, 'type'> & { children: ReactNode }) {
  const { say } = useLanguage();
  const label = say(attribute.label);
  const hint = say(attribute.question);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere
    <div className={classes['field']} data-place={pathText(path)} role="group" aria-label={label}>
      <div className={classes['label']}>{label}</div>
      {hint !== label && <p className={classes['hint']}>{hint}</p>}
      {children}
    </div>
  );
}

interface ToggleProps {
  label: string;
  pressed: boolean;
  onPress: () => void;
}

function Toggle({ label, pressed, onPress }: ToggleProps) {
  return (
    <button type="button" className={inputs['toggle']} aria-pressed={pressed} onClick={onPress}>
      {label}
    </button>
  );
}
