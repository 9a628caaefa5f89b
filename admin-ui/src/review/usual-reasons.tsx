import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReasonKind, reasonsQuery } from '../api/reasons';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import classes from './usual-reasons.module.css';

interface Props {
  kind: ReasonKind;
  onChoose: (text: string) => void;
}

/** Offers the usual reasons of a kind; the text of the chosen one is what goes on record. */
export function UsualReasons({ kind, onChoose }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const offered = (useQuery(reasonsQuery).data ?? []).filter(
    (reason) => reason.active && reason.kind === kind,
  );

  if (offered.length === 0) {
    return null;
  }
  return (
    <ul className={classes['offered']} aria-label={t('reasons.usual')}>
      {offered.map(({ key, text }) => (
        <li key={key}>
          <Button variant="default" size="compact-sm" onClick={() => onChoose(say(text))}>
            {say(text)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
