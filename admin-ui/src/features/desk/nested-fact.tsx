import { Button } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import type { ReactNode } from 'react';
import { type Entry, entryAt, type Item } from '../../facts/case-facts';
import { type Attribute, type FactType, type Path, pathText } from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import { deskCase } from './case-store';
import { FactItem } from './fact-item';
import classes from './field.module.css';
import type { FieldFilter } from './fields';
import inputs from './inputs/inputs.module.css';
import { FormProvider, useForm } from './use-form';

interface Props {
  attribute: Attribute;
  type: FactType;
  path: Path;
}

/** A fact within another, of which there is one or none: a re-routing of a flight. */
export function NestedFact({ attribute, type, path }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { facts } = useForm();
  const entry = entryAt(facts, path);
  const isGiven = entry !== undefined && entry !== null;

  return (
    <Nesting attribute={attribute} path={path}>
      <div className={inputs['row']}>
        <Toggle
          label={t('facts.give')}
          pressed={isGiven}
          onPress={() => deskCase.answer(path, isGiven ? undefined : {})}
        />
        <Toggle
          label={t('facts.notKnownOrNone')}
          pressed={entry === null}
          onPress={() => deskCase.answer(path, entry === null ? undefined : null)}
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
  const { facts } = useForm();
  const entry = entryAt(facts, path);
  const isNone = Array.isArray(entry) && entry.length === 0;

  return (
    <Nesting attribute={attribute} path={path}>
      <FactList type={type} path={path} />
      <div className={inputs['row']}>
        <Toggle
          label={t('facts.none')}
          pressed={isNone}
          onPress={() => deskCase.answer(path, isNone ? undefined : [])}
        />
        <Toggle
          label={t('facts.notKnown')}
          pressed={entry === null}
          onPress={() => deskCase.answer(path, entry === null ? undefined : null)}
        />
      </div>
    </Nesting>
  );
}

/** Facts of one type, numbered, to add to and to take from. */
export function FactList({ type, path }: Omit<Props, 'attribute'>) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { facts } = useForm();
  const entry = entryAt(facts, path);
  const items = Array.isArray(entry) ? (entry as readonly Item[]) : [];
  const what = say(type.label);
  const put = (list: readonly Item[]) =>
    deskCase.answer(path, list.length > 0 ? (list as Entry) : undefined);

  return (
    <>
      {items.map((_, at) => {
        const name = t('facts.numbered', { what, n: at + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fact of a list is known by its place
          <section key={at} className={classes['nested']} aria-label={name}>
            <header className={classes['numbered']}>
              <h3>{name}</h3>
              <button
                type="button"
                className={ui['icon']}
                aria-label={t('facts.remove', { what: name })}
                onClick={() => put(items.filter((__, index) => index !== at))}
              >
                <IconTrash size={15} />
              </button>
            </header>
            <AllFields type={type} path={[...path, at]} />
          </section>
        );
      })}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => put([...items, {}])}
      >
        {t('facts.addOne', { what })}
      </Button>
    </>
  );
}

/** Whoever opened a fact wants to see all of it. */
function AllFields({ type, path }: Omit<Props, 'attribute'>) {
  const form = useForm();
  const all: FieldFilter = { ...form.filter, shown: 'all' };

  return (
    <FormProvider value={{ ...form, filter: all }}>
      <FactItem type={type} path={path} />
    </FormProvider>
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
