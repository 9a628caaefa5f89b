import { useTranslation } from '../../language/use-translation';

/** What a level is called; 0 stands for none yet. */
export function useLevelName() {
  const { t } = useTranslation();

  return (level: number): string =>
    level === 0
      ? t('levels.unrated')
      : `${t('levels.level', { level })} · ${t(`levels.names.L${level as 1}`)}`;
}
