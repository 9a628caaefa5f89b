import { useWorkbench } from '../use-workbench';
import classes from './cases.module.css';

interface Props {
  file: string;
  line: number;
  column?: number;
  onGo?: () => void;
}

/** A place in a file, to go to. */
export function PlaceLink({ file, line, column, onGo }: Props) {
  const { goTo } = useWorkbench();

  return (
    <button
      type="button"
      className={classes['place']}
      onClick={() => {
        onGo?.();
        goTo(file, line, column);
      }}
    >
      {file}:{line}
    </button>
  );
}
