import { useTranslation } from '../../language/use-translation';
import { Faults } from './fields/labelled';
import { Line } from './fields/line';
import { ValueField } from './fields/value-field';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import type { Term } from './model/form';
import { anyFigure } from './model/shapes';
import { PartMenu } from './part-menu';
import { useArranging } from './use-arranging';

interface Props {
  place: string;
  terms: Term[];
  onChange: (terms: Term[]) => void;
}

/** Named figures that explain an effect. */
export function TermRows({ place, terms, onChange }: Props) {
  const { t } = useTranslation();
  const { choices, faultsAt, focus, readOnly } = useFormHost();
  const arranging = useArranging(terms, place, onChange);

  return (
    <div className={classes['terms']} data-place={`${place}+`}>
      {terms.length > 0 && <h5>{t('form.terms')}</h5>}
      {[...terms.keys()].map((at) => {
        const term = terms[at] as Term;
        const here = `${place}[${at}]`;
        const set = (next: Partial<Term>) => onChange(terms.with(at, { ...term, ...next }));
        return (
          <div key={at} className={classes['term']} data-place={here}>
            <Line
              aria-label={t('form.termName', { n: at + 1 })}
              value={term.name}
              onCommit={(name) => set({ name: name.trim() })}
            />
            <ValueField
              name={term.name || t('form.termN', { n: at + 1 })}
              place={`${here}.value`}
              shape={anyFigure(choices)}
              value={term.value}
              onChange={(value) => set({ value })}
            />
            <PartMenu
              name={term.name || t('form.termN', { n: at + 1 })}
              at={at}
              arranging={arranging}
            />
            <Faults faults={faultsAt(here)} />
          </div>
        );
      })}
      {!readOnly && (
        <button
          type="button"
          className={classes['button']}
          onClick={() => {
            onChange([...terms, { name: '', value: { kind: 'NUMBER', value: '' } }]);
            focus(`${place}[${terms.length}]`);
          }}
        >
          {t('form.addTerm')}
        </button>
      )}
    </div>
  );
}
