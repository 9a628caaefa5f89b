import { getRouteApi } from '@tanstack/react-router';
import { WorkbenchPage } from '../../features/workbench/workbench-page';

const route = getRouteApi('/drafts/$id');

export function DraftRoute() {
  const { id } = route.useParams();
  const { file, line } = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <WorkbenchPage
      id={id}
      file={file}
      line={line}
      onPlace={(openFile, at) =>
        void navigate({
          search: { file: openFile, ...(at !== undefined && { line: at }) },
          // Another file is a step back in the history of the browser, another line is not.
          replace: openFile === file,
          resetScroll: false,
        })
      }
    />
  );
}
