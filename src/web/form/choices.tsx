import type { ComponentChildren } from 'preact';
import { valueIn } from './filled.js';
import { describing, Field, type FieldProps, Group, nameOf, Notes } from './field.js';

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

export function Select({ choices, ...field }: FieldProps & { choices: Choice[] }) {
  const { form, name } = field;
  const chosen = valueIn(form, name);
  return (
    <Field {...field}>
      <select class="form-select" id={name} name={name} {...describing(field)}>
        {choices.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of a few. The first has the field's own id, so that the error summary leads there. */
export function Radios({ choices, ...field }: FieldProps & { choices: Choice[] }) {
  const { form, name } = field;
  const chosen = valueIn(form, name);
  return (
    <Group form={form} name={name}>
      <fieldset {...describing(field)}>
        <legend class="form-label">{nameOf(field)}</legend>
        <Notes {...field} />
        {choices.map(({ value, label, hint }, at) => {
          const id = at === 0 ? name : `${name}-${at}`;
          return (
            <div class="form-group-radio">
              <input
                type="radio"
                class="form-radio"
                id={id}
                name={name}
                value={value}
                checked={value === chosen}
                aria-describedby={hint && `${id}-hint`}
              />
              <label for={id}>{label}</label>
              {hint && (
                <span class="form-hint" id={`${id}-hint`}>
                  {hint}
                </span>
              )}
            </div>
          );
        })}
      </fieldset>
    </Group>
  );
}

export function YesNo(field: FieldProps) {
  return (
    <Radios
      {...field}
      choices={[
        { value: 'true', label: 'Ja' },
        { value: 'false', label: 'Nej' },
      ]}
    />
  );
}

/** One box to tick, which sends `true`. */
export function Checkbox({ form, name, label, hint }: FieldProps & { label: ComponentChildren }) {
  return (
    <Group form={form} name={name}>
      <Notes form={form} name={name} />
      <div class="form-group-checkbox">
        <input
          type="checkbox"
          class="form-checkbox"
          id={name}
          name={name}
          value="true"
          checked={valueIn(form, name) === 'true'}
          {...describing({ form, name, hint })}
        />
        <label for={name}>{label}</label>
        {hint !== undefined && (
          <span class="form-hint" id={`${name}-hint`}>
            {hint}
          </span>
        )}
      </div>
    </Group>
  );
}

/**
 * Some of a few, sent as the list `name.0`, `name.1` …, or as `name.<value>` where they may change meanwhile. The first
 * has the field's own id.
 */
export function Checkboxes({
  choices,
  byValue = false,
  ...field
}: FieldProps & { choices: Choice[]; byValue?: boolean }) {
  const { form, name } = field;
  return (
    <Group form={form} name={name}>
      <fieldset {...describing(field)}>
        <legend class="form-label">{nameOf(field)}</legend>
        <Notes {...field} />
        {choices.map(({ value, label, hint }, at) => {
          const id = at === 0 ? name : `${name}-${at}`;
          const sentAs = `${name}.${byValue ? value : at}`;
          return (
            <div class="form-group-checkbox">
              <input
                type="checkbox"
                class="form-checkbox"
                id={id}
                name={sentAs}
                value={value}
                checked={valueIn(form, sentAs) === value}
                aria-describedby={hint && `${id}-hint`}
              />
              <label for={id}>{label}</label>
              {hint && (
                <span class="form-hint" id={`${id}-hint`}>
                  {hint}
                </span>
              )}
            </div>
          );
        })}
      </fieldset>
    </Group>
  );
}

/** A form with ticks that are sent by their value, as a list of them. */
export function withTicks(typed: unknown, name: string): Record<string, unknown> {
  const fields = Object.entries((typed ?? {}) as Record<string, unknown>);
  const isTick = ([field]: [string, unknown]) => field.startsWith(`${name}.`);
  const ticks = fields.filter(isTick).map(([, value], at) => [`${name}.${at}`, value] as const);
  return Object.fromEntries([...fields.filter((one) => !isTick(one)), ...ticks]);
}

/** What `Checkboxes` sends where these are ticked. */
export function ticked(name: string, choices: Choice[], chosen: readonly string[]): Record<string, string> {
  const pairs = choices.map(({ value }, at) => [`${name}.${at}`, value] as const);
  return Object.fromEntries(pairs.filter(([, value]) => chosen.includes(value)));
}
