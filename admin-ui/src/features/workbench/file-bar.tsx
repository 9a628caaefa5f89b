import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconFileMinus from '@tabler/icons-react/dist/esm/icons/IconFileMinus.mjs';
import IconIndentIncrease from '@tabler/icons-react/dist/esm/icons/IconIndentIncrease.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Menu } from '../../ui/menu';
import { Segments } from '../../ui/segments';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { folderOf, nameOf } from './folders';
import { isRules } from './form-file';
import { sheetOf } from './sheet/sheets';
import { isTable } from './table';
import { TableExchange } from './table-exchange';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  file: string;
  /** Where its text can be laid out. */
  onFormat?: () => void;
  onRename?: () => void;
}

/** The name of the open file, and what can be done with it. */
export function FileBar({ file, onFormat, onRename }: Props) {
  const { t } = useTranslation();
  const { session, mayEdit, view, onView } = useWorkbench();
  const may = useMay();
  const folder = folderOf(file);
  const sheet = sheetOf(file);

  const remove = () => {
    const text = session.get().now[file];
    session.change(file, null);
    if (text !== undefined) {
      toast('workbench.fileRemoved', {
        action: { label: 'workbench.undo', run: () => session.change(file, text) },
      });
    }
  };

  return (
    <header className={classes['fileBar']}>
      <h2>
        {folder && <span className="quiet">{folder}/</span>}
        {nameOf(file)}
      </h2>
      {isTable(file) && (
        <Segments
          legend={t('workbench.showAs')}
          segments={[
            { value: 'usual', label: t('workbench.fileViews.table') },
            { value: 'text', label: t('workbench.fileViews.text') },
          ]}
          value={view === 'text' ? 'text' : 'usual'}
          onChoose={onView}
        />
      )}
      {isTable(file) && may('rule-sets') && <TableExchange key={file} file={file} />}
      {isRules(file) && (
        <Segments
          legend={t('workbench.showAs')}
          segments={[
            { value: 'form', label: t('workbench.fileViews.form') },
            { value: 'usual', label: t('workbench.fileViews.text') },
          ]}
          value={view === 'form' ? 'form' : 'usual'}
          onChoose={onView}
        />
      )}
      {sheet && (
        <Segments
          legend={t('workbench.showAs')}
          segments={[
            { value: 'usual', label: t('workbench.fileViews.text') },
            { value: 'sheet', label: t(`workbench.fileViews.${sheet}`) },
          ]}
          value={view === 'sheet' ? 'sheet' : 'usual'}
          onChoose={onView}
        />
      )}
      {mayEdit && (
        <Menu
          className={ui['icon']}
          name={t('workbench.fileMenu', { file })}
          items={[
            ...(onFormat
              ? [
                  {
                    label: t('workbench.format'),
                    icon: <IconIndentIncrease size={16} />,
                    run: onFormat,
                  },
                ]
              : []),
            ...(onRename
              ? [{ label: t('workbench.rename'), icon: <IconPencil size={16} />, run: onRename }]
              : []),
            { label: t('workbench.removeFile'), icon: <IconFileMinus size={16} />, run: remove },
          ]}
        >
          <IconDots size={18} />
        </Menu>
      )}
    </header>
  );
}
