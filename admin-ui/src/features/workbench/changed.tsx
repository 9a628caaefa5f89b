import type { Schemas } from '../../api/contract';
import { ChangeText } from '../../review/change-text';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  change: Schemas['Change'];
}

/** A change in words, which leads to its line. */
export function Changed({ change }: Props) {
  const { goTo } = useWorkbench();
  const { after } = change;

  return (
    <button
      type="button"
      className={classes['entry']}
      disabled={!after}
      onClick={() => after && goTo(after.file, after.line, after.column)}
    >
      <ChangeText change={change} />
    </button>
  );
}
