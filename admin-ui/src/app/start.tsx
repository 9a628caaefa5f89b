import { Navigate } from '@tanstack/react-router';
import { approves, editsDrafts, readsDecisions, useMay } from '../api/session';
import { NothingAllowed } from './nothing-allowed';

/** Everybody starts with what they are here for. */
export function Start() {
  const may = useMay();
  if (may(...editsDrafts)) {
    return <Navigate to="/drafts" replace />;
  }
  if (may(...approves)) {
    return <Navigate to="/submissions" search={{ state: 'SUBMITTED' }} replace />;
  }
  if (may('decisions')) {
    return <Navigate to="/desk" replace />;
  }
  if (may(...readsDecisions)) {
    return <Navigate to="/decisions" replace />;
  }
  return may('rule-sets') ? <Navigate to="/rule-sets" replace /> : <NothingAllowed />;
}
