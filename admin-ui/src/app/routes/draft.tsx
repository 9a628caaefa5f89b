import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';
import { WorkbenchPage } from '../../features/workbench/workbench-page';

const Table = lazy(() =>
  import('../../features/grid/decision-grid').then(({ DecisionGrid }) => ({
    default: DecisionGrid,
  })),
);

const Forms = lazy(() =>
  import('../../features/form/rule-forms').then(({ RuleForms }) => ({ default: RuleForms })),
);

const Facts = lazy(() =>
  import('../../features/desk/facts-form').then(({ FactsForm }) => ({ default: FactsForm })),
);

const Review = lazy(() =>
  import('../../features/releases/review-panel').then(({ ReviewPanel }) => ({
    default: ReviewPanel,
  })),
);

const route = getRouteApi('/drafts/$id');

export function DraftRoute() {
  const { id } = route.useParams();
  const { file, line, view } = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <WorkbenchPage
      id={id}
      file={file}
      line={line}
      onPlace={(openFile, at) =>
        void navigate({
          search: {
            file: openFile,
            ...(at !== undefined && { line: at }),
            ...(view && { view }),
          },
          // Another file is a step back in the history of the browser, another line is not.
          replace: openFile === file,
          resetScroll: false,
        })
      }
      Table={Table}
      Forms={Forms}
      Facts={Facts}
      Review={Review}
      view={view ?? 'usual'}
      onView={(chosen) =>
        void navigate({
          search: ({ view: _, ...place }) => ({
            ...place,
            ...(chosen !== 'usual' && { view: chosen }),
          }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
