import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from '@tanstack/react-router';
import { editsDrafts, readsDecisions, useMay } from '../api/session';
import { NothingAllowed } from './nothing-allowed';
import { NotFound, PageError } from './page-error';
import { Root } from './root';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start });

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  validateSearch: (search): { ruleSet?: string; from?: string } => texts(search, 'ruleSet', 'from'),
  component: lazyRouteComponent(() => import('./routes/desk'), 'DeskRoute'),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/decisions',
  validateSearch: (search): { ruleSet?: string; caseRef?: string; before?: string } =>
    texts(search, 'ruleSet', 'caseRef', 'before'),
  component: lazyRouteComponent(() => import('./routes/decisions'), 'DecisionsRoute'),
});

const decision = createRoute({
  getParentRoute: () => root,
  path: '/decisions/$id',
  component: lazyRouteComponent(() => import('./routes/decision'), 'DecisionRoute'),
});

const ruleSets = createRoute({
  getParentRoute: () => root,
  path: '/rule-sets',
  validateSearch: (search): { id?: string } => texts(search, 'id'),
  component: lazyRouteComponent(() => import('./routes/rule-sets'), 'RuleSetsRoute'),
});

const handbook = createRoute({
  getParentRoute: () => root,
  path: '/rule-sets/$id/handbook',
  component: lazyRouteComponent(() => import('./routes/handbook'), 'HandbookRoute'),
});

const practice = createRoute({
  getParentRoute: () => root,
  path: '/rule-sets/$id/practice',
  component: lazyRouteComponent(() => import('./routes/practice'), 'PracticeRoute'),
});

const drafts = createRoute({
  getParentRoute: () => root,
  path: '/drafts',
  validateSearch: (search): { ruleSet?: string; state?: string; before?: string } =>
    texts(search, 'ruleSet', 'state', 'before'),
  component: lazyRouteComponent(() => import('./routes/drafts'), 'DraftsRoute'),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$id',
  validateSearch: (search): { file?: string; line?: number; view?: ChosenView } => ({
    ...texts(search, 'file'),
    ...(Number.isInteger(Number(search['line'])) && { line: Number(search['line']) }),
    ...(isView(search['view']) && { view: search['view'] }),
  }),
  component: lazyRouteComponent(() => import('./routes/draft'), 'DraftRoute'),
});

const views = ['text', 'form', 'sheet'] as const;

type ChosenView = (typeof views)[number];

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    desk,
    decisions,
    decision,
    ruleSets,
    handbook,
    practice,
    drafts,
    draft,
  ]),
  basepath: '/ui',
  defaultErrorComponent: PageError,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Everybody starts with what they are here for. */
function Start() {
  const may = useMay();
  if (may(...editsDrafts)) {
    return <Navigate to="/drafts" replace />;
  }
  if (may('decisions')) {
    return <Navigate to="/desk" replace />;
  }
  if (may(...readsDecisions)) {
    return <Navigate to="/decisions" replace />;
  }
  return may('rule-sets') ? <Navigate to="/rule-sets" replace /> : <NothingAllowed />;
}

function isView(view: unknown): view is ChosenView {
  return views.some((each) => each === view);
}

/** Of the search part of an address, those members that are texts; numbers were texts when they were typed. */
function texts<Name extends string>(search: Record<string, unknown>, ...names: Name[]) {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search[name];
    if (value !== undefined && value !== null && value !== '') {
      found[name] = String(value);
    }
  }
  return found;
}
