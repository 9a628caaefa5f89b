import { Button } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { CheckedField } from '../sheet/checked-field';
import { focusField } from '../sheet/focus-field';
import { type Written, withMember } from '../text/yaml-edits';
import { useVocabulary } from './use-vocabulary';
import classes from './vocabulary.module.css';
import type { Entry } from './vocabulary-text';

type Kind = 'type' | 'attribute' | 'value' | 'action';

interface Props {
  kind: Kind;
  /** Among what it will stand. */
  holder: readonly string[];
  taken: readonly Entry[];
  onAdded?: (path: readonly string[]) => void;
}

const untold = { en: '', vi: '' };

const kinds: Record<Kind, { names: RegExp; begins: Written }> = {
  type: { names: /^[A-Z][A-Za-z0-9]{0,63}$/, begins: { label: untold } },
  attribute: { names: /^[a-z][A-Za-z0-9]{0,63}$/, begins: { type: 'text', label: untold } },
  value: { names: /^.{1,100}$/, begins: untold },
  action: { names: /^[A-Za-z][A-Za-z0-9_]{0,63}$/, begins: untold },
};

const words = {
  type: { add: 'vocabulary.addType', name: 'vocabulary.newType' },
  attribute: { add: 'vocabulary.addAttribute', name: 'vocabulary.newAttribute' },
  value: { add: 'vocabulary.addValue', name: 'vocabulary.newValue' },
  action: { add: 'vocabulary.addAction', name: 'vocabulary.newAction' },
} as const;

/** Adds something by its name; what it is called for people is filled in after that. */
export function NewName({ kind, holder, taken, onAdded }: Props) {
  const { t } = useTranslation();
  const { readOnly, edit } = useVocabulary();
  const [adding, setAdding] = useState(false);
  const { names, begins } = kinds[kind];

  if (readOnly) {
    return null;
  }
  return (
    <div className={classes['adding']}>
      {adding && (
        <div ref={focusField}>
          <CheckedField
            label={t(words[kind].name)}
            shown=""
            read={(typed) => {
              const name = typed.trim();
              return names.test(name) && !taken.some((each) => each.name === name)
                ? name
                : undefined;
            }}
            fault={t(`vocabulary.faults.${kind}`)}
            readOnly={false}
            onChange={(name) => {
              setAdding(false);
              edit((text) => withMember(text, [...holder, name], begins));
              onAdded?.([...holder, name]);
            }}
          />
        </div>
      )}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={adding ? null : <IconPlus size={14} />}
        aria-expanded={adding}
        onClick={() => setAdding(!adding)}
      >
        {t(adding ? 'cases.cancel' : words[kind].add)}
      </Button>
    </div>
  );
}
