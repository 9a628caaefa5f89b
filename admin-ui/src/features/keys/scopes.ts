import type { Scope } from './api/keys';

const words = {
  evaluations: 'evaluations',
  decisions: 'decisions',
  'decisions:branch': 'decisionsBranch',
  'decisions:all': 'decisionsAll',
  replies: 'replies',
  cases: 'cases',
  'cases:read': 'casesRead',
  care: 'care',
  'service-levels': 'serviceLevels',
  'care:facts': 'careFacts',
  'facts:all': 'factsAll',
  'rule-sets': 'ruleSets',
  drafts: 'drafts',
  'drafts:read': 'draftsRead',
  approvals: 'approvals',
  releases: 'releases',
  'handbooks:readers': 'handbooksReaders',
  audit: 'audit',
  people: 'people',
  organisation: 'organisation',
  limits: 'limits',
  'api-keys': 'apiKeys',
  webhooks: 'webhooks',
  'panel-passes': 'panelPasses',
  metrics: 'metrics',
} as const satisfies Record<Scope, string>;

/** What a key may be allowed to do. */
export const scopes = Object.keys(words) as Scope[];

/** By which word the texts say it. */
export const wordOf = (scope: Scope) => words[scope];
