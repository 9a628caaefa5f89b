import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconFileMinus from '@tabler/icons-react/dist/esm/icons/IconFileMinus.mjs';
import IconIndentIncrease from '@tabler/icons-react/dist/esm/icons/IconIndentIncrease.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useTranslation } from '../../language/use-translation';
import { Menu } from '../../ui/menu';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { folderOf, nameOf } from './folders';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  file: string;
  onFormat: () => void;
  onRename: () => void;
}

/** The name of the open file, and what can be done with it. */
export function FileBar({ file, onFormat, onRename }: Props) {
  const { t } = useTranslation();
  const { session, mayEdit } = useWorkbench();
  const folder = folderOf(file);

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
      {mayEdit && (
        <Menu
          className={ui['icon']}
          name={t('workbench.fileMenu', { file })}
          items={[
            {
              label: t('workbench.format'),
              icon: <IconIndentIncrease size={16} />,
              run: onFormat,
            },
            { label: t('workbench.rename'), icon: <IconPencil size={16} />, run: onRename },
            { label: t('workbench.removeFile'), icon: <IconFileMinus size={16} />, run: remove },
          ]}
        >
          <IconDots size={18} />
        </Menu>
      )}
    </header>
  );
}
