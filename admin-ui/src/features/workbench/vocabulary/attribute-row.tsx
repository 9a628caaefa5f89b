import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { languages } from '../../../language/languages';
import { useTranslation } from '../../../language/use-translation';
import ui from '../../../ui/ui.module.css';
import { withMember, withoutMember } from '../text/yaml-edits';
import { AttributeDetails } from './attribute-details';
import { KindPick } from './kind-pick';
import { NameCell } from './name-cell';
import { TextFields } from './text-fields';
import { pathKey, useVocabulary } from './use-vocabulary';
import classes from './vocabulary.module.css';
import type { AttributeEntry } from './vocabulary-text';

interface Props {
  attribute: AttributeEntry;
  owner: string;
}

const marks = ['required', 'personal'] as const;

/** An attribute: what it is called, its kind, its marks; opened, the rest. */
export function AttributeRow({ attribute, owner }: Props) {
  const { t } = useTranslation();
  const { readOnly, edit, isOpen, onToggle } = useVocabulary();
  const { name, path } = attribute;
  const opened = isOpen(attribute);
  const Chevron = opened ? IconChevronDown : IconChevronRight;

  return (
    <>
      <tr data-path={pathKey(path)}>
        <th scope="row">
          <NameCell entry={attribute} />
        </th>
        <td colSpan={languages.length}>
          <div className={classes['languages']}>
            <TextFields name={name} path={[...path, 'label']} text={attribute.label} kind="label" />
          </div>
        </td>
        <td>
          <KindPick attribute={attribute} />
        </td>
        <td>
          {marks
            .filter((each) => owner !== 'rules' || attribute[each])
            .map((each) => (
              <label key={each} className={classes['mark']}>
                <input
                  type="checkbox"
                  checked={attribute[each]}
                  disabled={readOnly}
                  aria-label={`${name}: ${t(`vocabulary.${each}`)}`}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    edit((text) =>
                      checked
                        ? withMember(text, [...path, each], true)
                        : withoutMember(text, [...path, each]),
                    );
                  }}
                />
                {t(`vocabulary.${each}`)}
              </label>
            ))}
        </td>
        <td>
          <button
            type="button"
            className={ui['icon']}
            aria-expanded={opened}
            aria-label={t('vocabulary.more', { name })}
            onClick={() => onToggle(attribute)}
          >
            <Chevron size={16} />
          </button>
        </td>
      </tr>
      {opened && (
        <tr>
          <td colSpan={6}>
            <AttributeDetails attribute={attribute} owner={owner} />
          </td>
        </tr>
      )}
    </>
  );
}
