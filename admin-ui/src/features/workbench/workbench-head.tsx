import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import { toast } from '../../ui/toasts';
import { discardDraft, importInto, loadDraft, reopenDraft } from './api/drafts';
import { DraftMenu } from './draft-menu';
import { DraftReview } from './draft-review';
import { SaveState } from './save-state';
import { TitleDialog } from './title-dialog';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  onReview: () => void;
}

/** Which draft it is, whether it is saved, and what can be done with the whole of it. */
export function WorkbenchHead({ onReview }: Props) {
  const { t } = useTranslation();
  const { draft, session } = useWorkbench();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState(draft.title);
  const [naming, setNaming] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const importing = useMutation({
    mutationFn: async (archive: Blob) => {
      await session.save();
      await importInto(draft.id, session.get().version, archive);
      session.takeIn(await loadDraft(draft.id));
    },
    onSuccess: () => toast('workbench.imported', { tone: 'good' }),
  });
  const discarding = useMutation({
    mutationFn: async () => {
      await session.save();
      await discardDraft(draft.id);
      await queries.invalidateQueries({ queryKey: ['drafts', 'page'] });
      await navigate({ to: '/drafts' });
    },
    onSuccess: () => {
      const bringBack = () =>
        void reopenDraft(draft.id).then(() =>
          navigate({ to: '/drafts/$id', params: { id: draft.id } }),
        );
      toast('workbench.discarded', { action: { label: 'workbench.undo', run: bringBack } });
    },
  });
  const failed = importing.error ?? discarding.error;

  return (
    <>
      <header className={classes['head']}>
        <Link to="/drafts" className={classes['back'] ?? ''} aria-label={t('drafts.title')}>
          <IconArrowLeft size={17} aria-hidden />
        </Link>
        <h1>{title}</h1>
        <span className="quiet">
          {draft.ruleSet}
          {draft.base && ` · ${t('drafts.since', { n: draft.base.release })}`}
        </span>
        {draft.state === 'DISCARDED' && <Badge tone="warn">{t('drafts.states.DISCARDED')}</Badge>}
        <SaveState />
        <DraftReview onShow={onReview} />
        <DraftMenu
          onRetitle={() => setNaming(true)}
          onImport={() => picker.current?.click()}
          onDiscard={() => discarding.mutate()}
        />
        <input
          ref={picker}
          type="file"
          accept=".zip,application/zip"
          hidden
          aria-label={t('workbench.import')}
          onChange={({ currentTarget }) => {
            const [archive] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (archive) {
              importing.mutate(archive);
            }
          }}
        />
      </header>
      {failed && <Failure error={failed} />}
      {naming && <TitleDialog title={title} onNamed={setTitle} onClose={() => setNaming(false)} />}
    </>
  );
}
