import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';
import { useTranslation } from '../language/use-translation';
import { usePaletteGroups } from './use-palette-groups';

interface Props {
  opened: boolean;
  onClose: () => void;
  onKeys: () => void;
}

const [store, spotlight] = createSpotlight();

/** Goes anywhere and does anything by a few letters. */
export function Palette({ opened, onClose, onKeys }: Props) {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const groups = usePaletteGroups(opened, sought, onKeys);

  useEffect(() => {
    if (opened) {
      spotlight.open();
    }
  }, [opened]);

  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={groups}
      query={sought}
      onQueryChange={setSought}
      filter={(_, actions) => actions}
      onSpotlightClose={onClose}
      clearQueryOnClose
      nothingFound={t('palette.nothing')}
      scrollable
      attributes={{ content: { 'aria-label': t('palette.title') } }}
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      maxHeight={420}
      searchProps={{ placeholder: t('app.search'), 'aria-label': t('palette.title') }}
    />
  );
}
