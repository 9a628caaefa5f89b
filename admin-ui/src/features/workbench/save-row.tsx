import IconRestore from '@tabler/icons-react/dist/esm/icons/IconRestore.mjs';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import type { Save } from './api/drafts';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  /** Left out for the texts as they are now. */
  save?: Save;
  isFrom: boolean;
  isTo: boolean;
  onFrom?: () => void;
  onTo: () => void;
  onRestore?: () => void;
}

const mostFiles = 3;

/** One save, and whether it is among the two to compare. */
export function SaveRow({ save, isFrom, isTo, onFrom, onTo, onRestore }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { session, mayEdit } = useWorkbench();
  const { version } = useEditing(session);
  const name = save ? t('workbench.version', { n: save.version }) : t('workbench.now');

  return (
    <tr>
      <td>
        {onFrom && (
          <input
            type="radio"
            name="compare-from"
            aria-label={`${t('workbench.from')}: ${name}`}
            checked={isFrom}
            onChange={onFrom}
          />
        )}
      </td>
      <td>
        <input
          type="radio"
          name="compare-to"
          aria-label={`${t('workbench.to')}: ${name}`}
          checked={isTo}
          onChange={onTo}
        />
      </td>
      <td>
        <div className={classes['saved']}>
          <div>
            <strong>{name}</strong>
            {save && (
              <>
                {' '}
                {save.by} · <time dateTime={save.at}>{formats.moment(save.at)}</time>
                <p className="quiet">
                  {save.restoredFrom
                    ? t('workbench.restoredFrom', { n: save.restoredFrom })
                    : `${save.files.slice(0, mostFiles).join(', ')}${save.files.length > mostFiles ? ' …' : ''}`}
                </p>
              </>
            )}
          </div>
          {save && mayEdit && save.version !== version && (
            <button
              type="button"
              className={ui['icon']}
              aria-label={t('workbench.restore', { n: save.version })}
              title={t('workbench.restore', { n: save.version })}
              onClick={onRestore}
            >
              <IconRestore size={16} />
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}
