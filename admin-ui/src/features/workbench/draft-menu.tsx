import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useTranslation } from '../../language/use-translation';
import { Menu } from '../../ui/menu';
import ui from '../../ui/ui.module.css';
import { archiveAddress } from './api/drafts';
import { useWorkbench } from './use-workbench';

interface Props {
  onRetitle: () => void;
  onImport: () => void;
  onDiscard: () => void;
}

/** What can be done with the whole of a draft. */
export function DraftMenu({ onRetitle, onImport, onDiscard }: Props) {
  const { t } = useTranslation();
  const { draft, session, mayEdit } = useWorkbench();
  const download = {
    label: t('workbench.export'),
    icon: <IconDownload size={16} />,
    run: () => void session.save().then(() => location.assign(archiveAddress(draft.id))),
  };
  const items = mayEdit
    ? [
        { label: t('workbench.retitle'), icon: <IconPencil size={16} />, run: onRetitle },
        download,
        { label: t('workbench.import'), icon: <IconUpload size={16} />, run: onImport },
        { label: t('workbench.discard'), icon: <IconTrash size={16} />, run: onDiscard },
      ]
    : [download];

  return (
    <Menu className={ui['icon']} name={t('workbench.menu')} items={items}>
      <IconDots size={18} />
    </Menu>
  );
}
