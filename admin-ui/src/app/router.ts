import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { speakOfOffice } from '../language/texts';
import { NotFound, PageError } from './page-error';
import { Root } from './root';
import { searchTexts } from './search-texts';
import { Start } from './start';

/** A page of whoever writes, approves or administers, which comes with what it says. */
const office =
  <Page>(page: () => Promise<Page>) =>
  () =>
    Promise.all([page(), speakOfOffice()]).then(([module]) => module);

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start });

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  validateSearch: (search): { ruleSet?: string; from?: string } =>
    searchTexts(search, 'ruleSet', 'from'),
  component: lazyRouteComponent(() => import('./routes/desk'), 'DeskRoute'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: (search): { ref?: string; view?: string } => searchTexts(search, 'ref', 'view'),
  component: lazyRouteComponent(() => import('./routes/cases'), 'CasesRoute'),
});

const care = createRoute({
  getParentRoute: () => root,
  path: '/care',
  component: lazyRouteComponent(() => import('./routes/care'), 'CareRoute'),
});

const levels = createRoute({
  getParentRoute: () => root,
  path: '/service-levels',
  validateSearch: (search): { part?: string } => searchTexts(search, 'part'),
  component: lazyRouteComponent(
    office(() => import('./routes/levels')),
    'LevelsRoute',
  ),
});

const escalations = createRoute({
  getParentRoute: () => root,
  path: '/escalations',
  validateSearch: (search): { part?: string } => searchTexts(search, 'part'),
  component: lazyRouteComponent(
    office(() => import('./routes/escalations')),
    'EscalationsRoute',
  ),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/decisions',
  validateSearch: (search): { ruleSet?: string; caseRef?: string; before?: string } =>
    searchTexts(search, 'ruleSet', 'caseRef', 'before'),
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
  validateSearch: (search): { id?: string } => searchTexts(search, 'id'),
  component: lazyRouteComponent(
    office(() => import('./routes/rule-sets')),
    'RuleSetsRoute',
  ),
});

const handbook = createRoute({
  getParentRoute: () => root,
  path: '/rule-sets/$id/handbook',
  component: lazyRouteComponent(
    office(() => import('./routes/handbook')),
    'HandbookRoute',
  ),
});

const practice = createRoute({
  getParentRoute: () => root,
  path: '/rule-sets/$id/practice',
  component: lazyRouteComponent(
    office(() => import('./routes/practice')),
    'PracticeRoute',
  ),
});

const suggestions = createRoute({
  getParentRoute: () => root,
  path: '/suggestions',
  validateSearch: (search): { ruleSet?: string; state?: string; before?: string } =>
    searchTexts(search, 'ruleSet', 'state', 'before'),
  component: lazyRouteComponent(() => import('./routes/suggestions'), 'SuggestionsRoute'),
});

const deviations = createRoute({
  getParentRoute: () => root,
  path: '/deviations',
  validateSearch: (search): { ruleSet?: string } => searchTexts(search, 'ruleSet'),
  component: lazyRouteComponent(
    office(() => import('./routes/deviations')),
    'DeviationsRoute',
  ),
});

const drafts = createRoute({
  getParentRoute: () => root,
  path: '/drafts',
  validateSearch: (search): { ruleSet?: string; state?: string; before?: string } =>
    searchTexts(search, 'ruleSet', 'state', 'before'),
  component: lazyRouteComponent(
    office(() => import('./routes/drafts')),
    'DraftsRoute',
  ),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$id',
  validateSearch: (search): { file?: string; line?: number; view?: ChosenView } => ({
    ...searchTexts(search, 'file'),
    ...(Number.isInteger(Number(search['line'])) && { line: Number(search['line']) }),
    ...(isView(search['view']) && { view: search['view'] }),
  }),
  component: lazyRouteComponent(
    office(() => import('./routes/draft')),
    'DraftRoute',
  ),
});

const submissions = createRoute({
  getParentRoute: () => root,
  path: '/submissions',
  validateSearch: (search): { ruleSet?: string; state?: string; before?: string } =>
    searchTexts(search, 'ruleSet', 'state', 'before'),
  component: lazyRouteComponent(
    office(() => import('./routes/submissions')),
    'SubmissionsRoute',
  ),
});

const submission = createRoute({
  getParentRoute: () => root,
  path: '/submissions/$id',
  component: lazyRouteComponent(
    office(() => import('./routes/submission')),
    'SubmissionRoute',
  ),
});

const releases = createRoute({
  getParentRoute: () => root,
  path: '/releases',
  validateSearch: (search): { ruleSet?: string; part?: string; month?: string } =>
    searchTexts(search, 'ruleSet', 'part', 'month'),
  component: lazyRouteComponent(
    office(() => import('./routes/releases')),
    'ReleasesRoute',
  ),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisation',
  validateSearch: (search): { part?: string } => searchTexts(search, 'part'),
  component: lazyRouteComponent(
    office(() => import('./routes/organisation')),
    'OrganisationRoute',
  ),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: (search): { part?: string; user?: string } => searchTexts(search, 'part', 'user'),
  component: lazyRouteComponent(
    office(() => import('./routes/people')),
    'PeopleRoute',
  ),
});

const apiKeys = createRoute({
  getParentRoute: () => root,
  path: '/api-keys',
  component: lazyRouteComponent(
    office(() => import('../features/keys/keys-page')),
    'KeysPage',
  ),
});

const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/webhooks',
  component: lazyRouteComponent(
    office(() => import('../features/webhooks/webhooks-page')),
    'WebhooksPage',
  ),
});

const sessions = createRoute({
  getParentRoute: () => root,
  path: '/sessions',
  component: lazyRouteComponent(() => import('../features/session/sessions-page'), 'SessionsPage'),
});

const views = ['text', 'form', 'sheet'] as const;

type ChosenView = (typeof views)[number];

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    desk,
    cases,
    escalations,
    decisions,
    decision,
    care,
    levels,
    ruleSets,
    handbook,
    practice,
    suggestions,
    deviations,
    drafts,
    draft,
    submissions,
    submission,
    releases,
    people,
    organisation,
    apiKeys,
    webhooks,
    sessions,
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

function isView(view: unknown): view is ChosenView {
  return views.some((each) => each === view);
}
