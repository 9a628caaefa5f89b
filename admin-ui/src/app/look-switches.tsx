import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import { languageNames, languages } from '../language/languages';
import { chooseLanguage } from '../language/texts';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
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
      <Menu position="bottom-end" width={180}>
        <Menu.Target>
          <button
            type="button"
            className={ui['icon']}
            aria-label={`${t('look.theme')}: ${t(`look.${colorScheme}`)}`}
          >
            <Present size={18} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {themes.map((each) => {
            const Icon = icons[each];
            return (
              <Menu.Item
                key={each}
                leftSection={<Icon size={16} />}
                aria-current={each === colorScheme}
                onClick={() => setColorScheme(each)}
              >
                {t(`look.${each}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
