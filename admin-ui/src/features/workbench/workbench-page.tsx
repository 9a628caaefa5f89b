import { useQuery } from '@tanstack/react-query';
import { Refused } from '../../api/problem';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { loadDraft } from './api/drafts';
import { Workbench } from './workbench';

interface Props {
  id: string;
  file: string | undefined;
  line: number | undefined;
  onPlace: (file: string, line: number | undefined) => void;
}

/** Where the rules of a draft are edited. */
export function WorkbenchPage({ id, file, line, onPlace }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['drafts', id, 'opened'],
    queryFn: ({ signal }) => loadDraft(id, signal),
    // Each opening starts from what the server has then, and goes its own way from there.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  useTitle([data?.title, t('drafts.title')].filter(Boolean).join(' · '));

  if (error instanceof Refused && error.status === 404) {
    return <Notice tone="warn">{t('drafts.notFound')}</Notice>;
  }
  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return <Workbench key={data.id} draft={data} file={file} line={line} onPlace={onPlace} />;
}
