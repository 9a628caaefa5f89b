import { Button } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { type Entry, entryAt, type Item } from '../../facts/case-facts';
import type { FactType, Path } from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import { FactItem } from './fact-item';
import classes from './field.module.css';
import type { FieldFilter } from './fields';
import { FormProvider, useForm } from './use-form';

interface Props {
  type: FactType;
  path: Path;
}

/** Facts of one type, numbered, to add to and to take from. */
export function FactList({ type, path }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { facts, onAnswer } = useForm();
  const entry = entryAt(facts, path);
  const items = Array.isArray(entry) ? (entry as readonly Item[]) : [];
  const what = say(type.label);
  const put = (list: readonly Item[]) =>
    onAnswer(path, list.length > 0 ? (list as Entry) : undefined);

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
export function AllFields({ type, path }: Props) {
  const form = useForm();
  const all: FieldFilter = { ...form.filter, shown: 'all' };

  return (
    <FormProvider value={{ ...form, filter: all }}>
      <FactItem type={type} path={path} />
    </FormProvider>
  );
}
