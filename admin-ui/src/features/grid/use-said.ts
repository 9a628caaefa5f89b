import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Editing } from './model/history';

export interface Said {
  text: string;
  tone?: 'bad' | undefined;
}

/** What the grid says last: of a deed, or something else since. */
export function useSaid({ last }: Editing): [Said, (text: string, tone?: 'bad') => void] {
  const { t } = useTranslation();
  const [other, setOther] = useState<(Said & { after: Editing['last'] }) | null>(null);
  const deed = last && t(`grid.deeds.${last.deed}`, { count: last.count });
  const said =
    other?.after === last && other
      ? other
      : { text: deed && last ? (last.way === 'did' ? deed : t(`grid.${last.way}`, { deed })) : '' };
  return [said, (text, tone) => setOther({ text, tone, after: last })];
}
