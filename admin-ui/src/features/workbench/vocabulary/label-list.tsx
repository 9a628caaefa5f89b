import { NameCell } from './name-cell';
import { TextFields } from './text-fields';
import { pathKey } from './use-vocabulary';
import classes from './vocabulary.module.css';
import type { Entry } from './vocabulary-text';

interface Props {
  title: string;
  entries: readonly Entry[];
}

/** Names with what they are called in all languages. */
export function LabelList({ title, entries }: Props) {
  return (
    <ul className={classes['labels']} aria-label={title}>
      {entries.map((each) => (
        <li key={each.name} data-path={pathKey(each.path)}>
          <NameCell entry={each} />
          <div className={classes['languages']}>
            <TextFields name={each.name} path={each.path} text={each.label} kind="label" />
          </div>
        </li>
      ))}
    </ul>
  );
}
