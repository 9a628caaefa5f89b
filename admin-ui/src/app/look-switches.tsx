import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import { languageNames, languages } from '../language/languages';
import { chooseLanguage } from '../language/texts';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Menu } from '../ui/menu';
import { Segments } from '../ui/segments';
import ui from '../ui/ui.module.css';

export const themes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

/** The language of the pages, and whether they are light or dark. */
export function LookSwitches() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Present = icons[colorScheme];

  return (
    <>
      <Segments
        legend={t('look.language')}
        value={language}
        onChoose={(chosen) => void chooseLanguage(chosen)}
        segments={languages.map((each) => ({
          value: each,
          label: each.toUpperCase(),
          name: languageNames[each],
          lang: each,
        }))}
      />
      <Menu
        className={ui['icon']}
        name={`${t('look.theme')}: ${t(`look.${colorScheme}`)}`}
        items={themes.map((each) => {
          const Icon = icons[each];
          return {
            label: t(`look.${each}`),
            icon: <Icon size={16} />,
            chosen: each === colorScheme,
            run: () => setColorScheme(each),
          };
        })}
      >
        <Present size={18} />
      </Menu>
    </>
  );
}
