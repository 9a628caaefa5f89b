import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';

/** The brand that a rule set keeps to. */
export function Brand({ brand }: { brand: Schemas['HandbookBrand'] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <section aria-labelledby="brand">
      <h2 id="brand">{t('handbook.brand')}</h2>
      {brand.mission && <p>{say(brand.mission)}</p>}
      {brand.values.length > 0 && (
        <ul>
          {brand.values.map((value) => (
            <li key={value.en}>{say(value)}</li>
          ))}
        </ul>
      )}
      <p>
        <strong>{t('handbook.tone')}</strong>: {say(brand.tone)}
      </p>
      {brand.never.length > 0 && (
        <p>
          <strong>{t('handbook.never')}</strong>: {brand.never.map(say).join(', ')}
        </p>
      )}
    </section>
  );
}
