import type { Entry, Item } from '../../../facts/case-facts';
import type { FaultsByPath } from '../../../facts/faults';
import type { Path, Vocabulary } from '../../../facts/vocabulary';
import type { Outcome } from '../api/evaluate';

/** What a form of the facts of a case is given; the page that shows the workbench brings the form. */
export interface FactsProps {
  vocabulary: Vocabulary;
  facts: Item;
  onAnswer: (path: Path, entry: Entry) => void;
  /** What the rules say to these facts; undefined before they said anything. */
  outcome: Outcome | undefined;
  faults: FaultsByPath;
}
