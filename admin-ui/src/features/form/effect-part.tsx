import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { Labelled } from './fields/labelled';
import { Line } from './fields/line';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import type { Choice, Effect } from './model/form';
import { slotsOf } from './model/shapes';
import { SlotFields } from './slot-fields';
import { TermRows } from './term-rows';

interface Props {
  part: Effect;
  place: string;
  onChange: (part: Effect) => void;
}

/** Something the rule proposes: what, how much, why, and instead of what else. */
export function EffectPart({ part, place, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { choices } = useFormHost();
  const effect = choices.effects.find(({ name }) => name === part.effect);
  const { reason = '', group = '' } = part;

  return (
    <>
      <h4 className={classes['partTitle']}>
        {effect ? say(effect.label) : part.effect}
        {effect && effect.kind !== effect.name && <code className="quiet">{effect.name}</code>}
      </h4>
      <div className={classes['fields']}>
        <SlotFields
          place={`${place}.arguments`}
          slots={effect ? slotsOf(effect, choices) : []}
          values={part.arguments}
          onChange={(values) => onChange({ ...part, arguments: values })}
        />
        <Labelled label={t('form.reason')} place={`${place}.reason`}>
          {(names) => (
            <Pick
              {...names}
              value={reason}
              choices={withOwn(choices.reasons, reason).map(({ name, label }) => ({
                value: name,
                label: name === '' ? t('form.none') : say(label),
              }))}
              onPick={(chosen) => {
                const { reason: _, ...rest } = part;
                onChange(chosen === '' ? rest : { ...part, reason: chosen });
              }}
            />
          )}
        </Labelled>
        <Labelled label={t('form.group')} place={`${place}.group`}>
          {(names) => (
            <Line
              {...names}
              value={group}
              onCommit={(typed) => {
                const { group: _, ...rest } = part;
                onChange(typed.trim() === '' ? rest : { ...part, group: typed.trim() });
              }}
            />
          )}
        </Labelled>
      </div>
      <TermRows
        place={`${place}.terms`}
        terms={part.terms}
        onChange={(terms) => onChange({ ...part, terms })}
      />
    </>
  );
}

/** The choices, none first, with the present one even where it is not among them. */
function withOwn(choices: readonly Choice[], present: string): Choice[] {
  const plain = (name: string) => ({ name, label: { en: name, vi: name } });
  const isKnown = present === '' || choices.some(({ name }) => name === present);
  return [plain(''), ...(isKnown ? [] : [plain(present)]), ...choices];
}
