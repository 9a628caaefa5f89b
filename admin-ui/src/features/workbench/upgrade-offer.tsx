import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toasts';
import { useRefusalText } from '../../ui/use-refusal-text';
import { loadDraft, type Source, upgradeDraft, upgradeQuery } from './api/drafts';
import { useEditing, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  /** What would come in: the shipped pack, or the release that decides. */
  source: Source;
}

/** What a newer version of the pack, or another live release, would bring to the draft, and the way to take it in. */
export function UpgradeOffer({ source }: Props) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const { draft, session, mayEdit, goTo } = useWorkbench();
  const { version } = useEditing(session);
  const { data: upgrade } = useQuery(upgradeQuery(draft.id, source, version));
  const merging = useMutation({
    mutationFn: async () => {
      await session.save();
      const done = await upgradeDraft(draft.id, source);
      session.takeIn(await loadDraft(draft.id));
      return done;
    },
    onSuccess: () => toast(`${source}.done`, { tone: 'good' }),
  });
  const conflicts = merging.data?.conflicts ?? upgrade?.conflicts ?? [];
  const isNew = upgrade !== undefined && upgrade.held !== upgrade.shipped;

  if (!mayEdit || !(isNew || (merging.data && conflicts.length > 0))) {
    return null;
  }
  return (
    <Notice tone="accent">
      {isNew && (
        <p>
          {t(`${source}.offer`, {
            release: upgrade.shipped,
            held: upgrade.held,
            count: Object.keys(upgrade.files).length,
          })}{' '}
          <Button size="compact-sm" loading={merging.isPending} onClick={() => merging.mutate()}>
            {t(`${source}.take`, { release: upgrade.shipped })}
          </Button>
        </p>
      )}
      {conflicts.length > 0 && (
        <>
          <p>{t(`${source}.conflicts`)}</p>
          <ul className={classes['conflicts']}>
            {conflicts.map(({ file, draft: ours, pack }) => (
              <li key={`${file} ${ours?.line}`}>
                <button
                  type="button"
                  className={classes['entry']}
                  onClick={() => goTo(file, ours?.line)}
                >
                  <span className="quiet">
                    {file}
                    {ours && ` · ${t('review.line', { line: ours.line })}`}
                  </span>
                  <code>{pack ? pack.text : t(`${source}.gone`)}</code>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {merging.error && <p role="alert">{refusalText(merging.error)}</p>}
    </Notice>
  );
}
