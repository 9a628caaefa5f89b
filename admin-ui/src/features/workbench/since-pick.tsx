import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { type Since, savesQuery } from './api/drafts';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  value: string;
  onPick: (value: string) => void;
}

/** Chooses what a draft is compared with: what it was begun from, a release, or one of its latest saves. */
export function SincePick({ value, onPick }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { draft, session } = useWorkbench();
  const { version } = useEditing(session);
  const { data: ruleSets } = useQuery(ruleSetsQuery);
  const { data: saves } = useQuery(savesQuery(draft.id, version));
  const id = useId();
  const latest = ruleSets?.find((each) => each.id === draft.ruleSet)?.release ?? 0;
  const releases = Array.from({ length: latest }, (_, at) => latest - at);
  const choices = [
    {
      value: '',
      label: draft.base
        ? t('changes.sinceBase', { n: draft.base.release })
        : t('changes.sinceFirst'),
    },
    ...releases.map((n) => ({
      value: `release ${n}`,
      label: t('changes.sinceRelease', { n }),
    })),
    ...(saves?.saves ?? [])
      .filter((save) => save.version !== version)
      .map((save) => ({
        value: `version ${save.version}`,
        label: `${t('workbench.version', { n: save.version })} · ${save.by} · ${formats.moment(save.at)}`,
      })),
  ];

  return (
    <div className={classes['since']}>
      <label htmlFor={id}>{t('changes.since')}</label>
      <Pick id={id} choices={choices} value={value} onPick={onPick} />
    </div>
  );
}

export function sinceOf(picked: string): Since {
  const [kind, number] = picked.split(' ');
  if (kind === 'release') {
    return { release: Number(number) };
  }
  return kind === 'version' ? { version: Number(number) } : {};
}
