import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/badge';
import { AttributeTable } from './attribute-table';
import { NameCell } from './name-cell';
import { TypeFields } from './type-fields';
import { pathKey, useVocabulary } from './use-vocabulary';
import classes from './vocabulary.module.css';
import type { TypeEntry } from './vocabulary-text';

interface Props {
  type: TypeEntry;
}

/** A fact type; opened, with all about it and its attributes. */
export function TypeSection({ type }: Props) {
  const { t, language } = useTranslation();
  const { isOpen, onToggle, findings } = useVocabulary();
  const opened = isOpen(type);
  const key = pathKey(type.path);
  const wrong = [...findings].filter(([at]) => at === key || at.startsWith(`${key} `));
  const count = wrong.reduce((sum, [, each]) => sum + each.length, 0);
  const Chevron = opened ? IconChevronDown : IconChevronRight;

  return (
    <section className={classes['type']} aria-label={type.name}>
      <h3>
        <button type="button" aria-expanded={opened} onClick={() => onToggle(type)}>
          <Chevron size={16} aria-hidden />
          {type.label[language] || type.name}
          <span className="quiet">
            {t('vocabulary.attributes', { count: type.attributes.length })}
          </span>
          {type.owner === 'rules' && <Badge>{t('vocabulary.owners.rules')}</Badge>}
          {count > 0 && <Badge tone="bad">{t('workbench.findings', { count })}</Badge>}
        </button>
      </h3>
      {opened && (
        <>
          <div data-path={key}>
            <NameCell entry={type} />
            <TypeFields type={type} />
          </div>
          <AttributeTable type={type} />
        </>
      )}
    </section>
  );
}
