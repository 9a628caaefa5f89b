import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useTranslation } from '../../language/use-translation';
import { Menu } from '../../ui/menu';
import ui from '../../ui/ui.module.css';
import { useFormHost } from './form-host';
import type { Arranging } from './use-arranging';

interface Props {
  /** What is moved or removed. */
  name: string;
  at: number;
  arranging: Arranging;
}

/** Moves one of a list, or removes it. */
export function PartMenu({ name, at, arranging }: Props) {
  const { t } = useTranslation();
  const { readOnly } = useFormHost();

  if (readOnly) {
    return null;
  }
  return (
    <Menu
      name={t('form.arrange', { what: name })}
      className={ui['icon']}
      items={[
        {
          label: t('form.moveUp'),
          keys: 'Alt ↑',
          disabled: at === 0,
          run: () => arranging.move(at, -1),
        },
        {
          label: t('form.moveDown'),
          keys: 'Alt ↓',
          disabled: at === arranging.count - 1,
          run: () => arranging.move(at, 1),
        },
        { label: t('form.remove'), apart: true, run: () => arranging.remove(at) },
      ]}
    >
      <IconDots size={16} aria-hidden />
    </Menu>
  );
}
