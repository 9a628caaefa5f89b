import type { Schemas } from '../api/contract';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Badge } from '../ui/badge';

interface Props {
  change: Schemas['Change'];
}

const tones = { ADDED: 'good', REMOVED: 'bad', ALTERED: 'warn' } as const;

/** A change in words. */
export function ChangeText({ change: { change, subject, said, differences } }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <>
      <span>
        <Badge tone={tones[change]}>{t(`changes.kinds.${change}`)}</Badge>{' '}
        <span className="quiet">{say(subject.label)}</span> <strong>{say(subject.title)}</strong>
      </span>
      {said && <span>{say(said)}</span>}
      {differences.map(({ aspect, label, was, is, directionLabel }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: differences are drawn anew with every answer
        <span key={`${aspect} ${at}`}>
          {say(label)}: {was ? <del>{say(was)}</del> : t('changes.nothing')} →{' '}
          {is ? <ins>{say(is)}</ins> : t('changes.nothing')}
          {directionLabel && <span className="quiet"> ({say(directionLabel)})</span>}
        </span>
      ))}
    </>
  );
}
