import { useTranslation } from '../../../language/use-translation';
import { Notice } from '../../../ui/notice';
import { Sheet } from '../sheet/sheet';
import { parameterFile } from '../sheet/sheets';
import { useSteps } from '../use-steps';
import { useWorkbench } from '../use-workbench';
import { ParameterRow } from './parameter-row';
import { type Edit, parametersOf, withEdit } from './parameter-text';
import classes from './parameters.module.css';

const columns = ['name', 'values', 'aspirational', 'unit', 'source', 'clause'] as const;

/** The parameters of a rule set as a table, over the text in which they stand. */
export function ParameterSheet() {
  const { t } = useTranslation();
  const { mayEdit } = useWorkbench();
  const steps = useSteps();
  const text = steps.now[parameterFile] ?? '';
  const read = parametersOf(text);

  const edit = (name: string, change: Edit) => {
    const after = withEdit(text, name, change);
    if (after !== undefined) {
      steps.put({ [parameterFile]: after });
    }
  };

  if (!read) {
    return <Notice tone="warn">{t('parameters.unreadable')}</Notice>;
  }
  return (
    <Sheet steps={steps}>
      {read.parameters.length === 0 && <p className="quiet">{t('parameters.none')}</p>}
      <table className={classes['table']}>
        <thead>
          <tr>
            {columns.map((each) => (
              <th key={each} scope="col">
                {t(`parameters.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.parameters.map((each) => (
            <ParameterRow
              key={each.name}
              parameter={each}
              clauses={read.clauses}
              readOnly={!mayEdit}
              onEdit={(change) => edit(each.name, change)}
            />
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
