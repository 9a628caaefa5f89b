import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { RuleLinks } from './rule-links';

/** What an agent may decide alone, and where that ends. */
export function Alone({ alone }: { alone: Schemas['HandbookFreedom'] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <section aria-labelledby="alone">
      <h2 id="alone">{t('handbook.alone')}</h2>
      {alone.grants.map(({ what, rules }) => (
        <div key={what.en}>
          <h3>{say(what)}</h3>
          <RuleLinks rules={rules} />
        </div>
      ))}
      {alone.limits.length > 0 ? (
        <>
          <h3>{t('handbook.limits')}</h3>
          <RuleLinks rules={alone.limits} />
        </>
      ) : (
        <p>{t('handbook.noLimits')}</p>
      )}
    </section>
  );
}
