import { useWorkbench } from '../use-workbench';
import classes from './cases.module.css';

interface Props {
  file: string;
  line: number;
}

/** A place in a file, to go to. */
export function PlaceLink({ file, line }: Props) {
  const { goTo } = useWorkbench();

  return (
    <button type="button" className={classes['place']} onClick={() => goTo(file, line)}>
      {file}:{line}
    </button>
  );
}
