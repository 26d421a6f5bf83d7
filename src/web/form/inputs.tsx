import type { ComponentChildren } from 'preact';
import { valueIn } from './filled.js';
import { describing, Field, type FieldProps } from './field.js';

/** How much is likely to be typed. */
type Width = 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl';

interface TextInputProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'tel' | 'search';
  autocomplete?: string;
  inputMode?: 'numeric' | 'decimal';
  width?: Width;
  suffix?: string;
  /** Where a script finds suggestions, as a path that takes `?q=`. */
  suggestions?: string;
}

/** A line of text, with what was typed still in it; never a password. */
export function TextInput({
  type = 'text',
  autocomplete,
  inputMode,
  width,
  suffix,
  suggestions,
  ...field
}: TextInputProps) {
  const { form, name } = field;
  const input = (
    <input
      class={width ? `form-input input-width-${width}` : 'form-input'}
      id={name}
      name={name}
      {...({ type } as { type: 'text' })} // the types of Preact tell inputs apart by a literal
      value={type === 'password' ? undefined : valueIn(form, name)}
      autocomplete={autocomplete ?? 'off'}
      inputMode={inputMode}
      data-suggestions={suggestions}
      {...describing(field)}
    />
  );
  return (
    <Field {...field}>{suffix === undefined ? input : <Suffixed suffix={suffix}>{input}</Suffixed>}</Field>
  );
}

function Suffixed({ suffix, children }: { suffix: string; children: ComponentChildren }) {
  return (
    <div class="form-input-wrapper form-input-wrapper--suffix">
      {children}
      <div class="form-input-suffix" aria-hidden="true">
        {suffix}
      </div>
    </div>
  );
}

/** A day as Danes write it; a phone's keys of decimals have its comma. A script puts it in order when the field is left. */
export function DayInput(field: FieldProps) {
  const { form, name, hint = 'Fx 6.10.2026' } = field;
  return (
    <Field {...field} hint={hint}>
      <input
        class="form-input input-width-s"
        id={name}
        name={name}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        data-day=""
        value={valueIn(form, name)}
        {...describing({ form, name, hint })}
      />
    </Field>
  );
}

/** More than a line of text. */
export function TextArea({ rows = 4, ...field }: FieldProps & { rows?: number }) {
  const { form, name } = field;
  return (
    <Field {...field}>
      <textarea class="form-input" id={name} name={name} rows={rows} {...describing(field)}>
        {valueIn(form, name)}
      </textarea>
    </Field>
  );
}

/** A file from the own machine. A browser never fills it in again. */
export function FileInput({ accept, ...field }: FieldProps & { accept: string }) {
  const { name } = field;
  return (
    <Field {...field}>
      <input
        class="form-input limstift-file"
        id={name}
        name={name}
        type="file"
        accept={accept}
        {...describing(field)}
      />
    </Field>
  );
}
