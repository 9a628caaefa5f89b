import type { Decision } from '../api/contract';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { CopyButton } from '../ui/copy-button';
import classes from './outcome.module.css';

interface Props {
  decision: Decision;
}

/** What proves that a decision is on record, each part to be copied. */
export function Receipt({ decision }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { kind, name } = decision.decidedBy;
  const parts = [
    { what: t('receipt.id'), text: decision.id, code: true },
    { what: t('receipt.decidedAt'), text: formats.exactMoment(decision.decidedAt) },
    {
      what: t('receipt.decidedBy'),
      text: kind === 'api-key' ? t('receipt.apiKey', { name }) : t('receipt.person', { name }),
    },
    { what: t('receipt.release'), text: `${decision.ruleSet} · ${decision.release}` },
    ...(decision.canary
      ? [{ what: t('receipt.canary'), text: t('receipt.inCanary', { n: decision.canary }) }]
      : []),
    { what: t('receipt.digest'), text: decision.digest, code: true },
    { what: t('receipt.engine'), text: decision.engine },
    { what: t('receipt.stream'), text: decision.receipt.stream, code: true },
    { what: t('receipt.seq'), text: String(decision.receipt.seq), code: true },
    { what: t('receipt.leaf'), text: decision.receipt.leaf, code: true },
  ];

  return (
    <dl className={classes['receipt']}>
      {parts.map(({ what, text, code }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            {code ? <code>{text}</code> : <span>{text}</span>}
            {code && <CopyButton what={what} text={text} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
