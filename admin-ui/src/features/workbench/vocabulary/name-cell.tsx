import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { faultText } from '../../../language/fault-text';
import { useTranslation } from '../../../language/use-translation';
import ui from '../../../ui/ui.module.css';
import { withoutMember } from '../text/yaml-edits';
import { pathKey, useVocabulary } from './use-vocabulary';
import classes from './vocabulary.module.css';
import type { Entry } from './vocabulary-text';

interface Props {
  entry: Entry;
}

/** A name, what can be done with it, and what is wrong there. */
export function NameCell({ entry }: Props) {
  const { t } = useTranslation();
  const { readOnly, edit, rename } = useVocabulary();
  const { name, path } = entry;

  return (
    <div className={classes['name']}>
      <code>{name}</code>
      {!readOnly && (
        <span>
          <button
            type="button"
            className={ui['icon']}
            aria-label={t('vocabulary.rename', { name })}
            onClick={() => rename(entry)}
          >
            <IconPencil size={14} />
          </button>
          <button
            type="button"
            className={ui['icon']}
            aria-label={t('vocabulary.remove', { name })}
            onClick={() => edit((text) => withoutMember(text, path))}
          >
            <IconTrash size={14} />
          </button>
        </span>
      )}
      <FindingsAt entry={entry} />
    </div>
  );
}

function FindingsAt({ entry }: Props) {
  const { language } = useTranslation();
  const { findings } = useVocabulary();
  const here = findings.get(pathKey(entry.path)) ?? [];

  return here.length === 0 ? null : (
    <ul className={classes['findings']}>
      {here.map(({ line, column, code, reason, remedy }) => (
        <li key={`${line} ${column} ${code}`}>{faultText(reason[language], remedy[language])}</li>
      ))}
    </ul>
  );
}
