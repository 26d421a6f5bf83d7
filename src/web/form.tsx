import type { Fault } from './problems/said.js';

/** Every fault at once, at the top, where the focus goes. */
export function ErrorSummary({ faults }: { faults: Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="alert alert-error" role="alert" tabIndex={-1} autofocus>
      <div class="alert-body">
        <h2 class="alert-heading">Der er noget, der skal rettes</h2>
        <ul class="alert-text">
          {faults.map(({ field, detail }) => (
            <li>{field === undefined ? detail : <a href={`#${field}`}>{detail}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface TextFieldProps {
  name: string;
  label: string;
  faults?: Fault[];
  value?: string | undefined;
  type?: 'text' | 'email' | 'password';
  autocomplete?: string;
}

/** A field with its message beside it and what was typed still in it. */
export function TextInput({ name, label, faults = [], value, type = 'text', autocomplete }: TextFieldProps) {
  const own = faults.filter((fault) => fault.field === name);
  const hasFault = own.length > 0;
  return (
    <div class={hasFault ? 'form-group form-error' : 'form-group'}>
      <label class="form-label" for={name}>
        {label}
      </label>
      {own.map(({ detail }) => (
        <span class="form-error-message" id={`${name}-fault`}>
          {detail}
        </span>
      ))}
      <input
        class="form-input"
        id={name}
        name={name}
        {...({ type } as { type: 'text' })} // the types of Preact tell inputs apart by a literal
        value={value}
        autocomplete={autocomplete}
        {...(hasFault && { 'aria-invalid': 'true' as const, 'aria-describedby': `${name}-fault` })}
      />
    </div>
  );
}

interface SelectProps {
  name: string;
  label: string;
  options: { value: string; label: string }[];
  value?: string | undefined;
}

export function Select({ name, label, options, value }: SelectProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select" id={name} name={name}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
