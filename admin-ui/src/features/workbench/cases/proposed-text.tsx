import { caseText, type NewCase } from './case-text';
import classes from './cases.module.css';

/** A case as it would be written. */
export function ProposedText({ named }: { named: NewCase }) {
  return <pre className={classes['preview']}>{caseText(named)}</pre>;
}
