import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { Labelled } from './fields/labelled';
import { Line } from './fields/line';
import classes from './form.module.css';
import { useFormHost } from './form-host';
import type { Form } from './model/form';

interface Props {
  form: Form;
  onChange: (form: Form) => void;
}

const whole = /^-?\d{1,9}$/;

/** What a rule is called, what it follows from, and when it is read. */
export function HeadFields({ form, onChange }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { choices } = useFormHost();
  const { clause = '', stage = '' } = form;
  const none = { value: '', label: t('form.none') };
  const clauses = choices.clauses.map(({ name, label }) => ({ value: name, label: say(label) }));
  const stages = choices.stages.map((name) => ({ value: name, label: name }));

  const setTitle = (language: 'en' | 'vi', typed: string) => {
    const { [language]: _, ...rest } = form.title;
    onChange({ ...form, title: typed.trim() ? { ...rest, [language]: typed.trim() } : rest });
  };

  return (
    <div className={classes['fields']}>
      <Labelled wide label={t('form.name')} place="name">
        {(names) => (
          <Line {...names} value={form.name} onCommit={(name) => onChange({ ...form, name })} />
        )}
      </Labelled>
      <Labelled wide label={t('form.titleVi')} place="title">
        {(names) => (
          <Line
            {...names}
            lang="vi"
            value={form.title.vi ?? ''}
            onCommit={(typed) => setTitle('vi', typed)}
          />
        )}
      </Labelled>
      <Labelled wide label={t('form.titleEn')} place="title.en">
        {(names) => (
          <Line
            {...names}
            lang="en"
            placeholder={form.name}
            value={form.title.en ?? ''}
            onCommit={(typed) => setTitle('en', typed)}
          />
        )}
      </Labelled>
      <Labelled wide label={t('form.clause')} place="clause">
        {(names) => (
          <Pick
            {...names}
            value={clause}
            choices={withPresent([none, ...clauses], clause)}
            onPick={(chosen) => {
              const { clause: _, ...rest } = form;
              onChange(chosen === '' ? rest : { ...form, clause: chosen });
            }}
          />
        )}
      </Labelled>
      <Labelled label={t('form.stage')} place="stage">
        {(names) => (
          <Pick
            {...names}
            value={stage}
            choices={withPresent([{ value: '', label: t('form.lastStage') }, ...stages], stage)}
            onPick={(chosen) => {
              const { stage: _, ...rest } = form;
              onChange(chosen === '' ? rest : { ...form, stage: chosen });
            }}
          />
        )}
      </Labelled>
      <Labelled label={t('form.salience')} place="salience">
        {(names) => (
          <Line
            {...names}
            inputMode="numeric"
            value={String(form.salience)}
            onCommit={(typed) => {
              if (whole.test(typed.trim())) {
                onChange({ ...form, salience: Number(typed) });
              }
            }}
          />
        )}
      </Labelled>
      <label className={classes['tick']}>
        <input
          type="checkbox"
          checked={form.enabled}
          onChange={(event) => onChange({ ...form, enabled: event.currentTarget.checked })}
        />
        {t('form.enabled')}
      </label>
      {form.others.map((other) => (
        <code key={other} className={classes['other']}>
          {other}
        </code>
      ))}
    </div>
  );
}

function withPresent(choices: readonly { value: string; label: string }[], present: string) {
  const isKnown = choices.some(({ value }) => value === present);
  return isKnown ? choices : [...choices, { value: present, label: present }];
}
