import type { ComponentChildren } from 'preact';
import { faultsAt, type Filled } from './filled.js';

export interface FieldProps {
  form: Filled;
  name: string;
  label: string;
  hint?: ComponentChildren;
  optional?: boolean;
}

/** What an input says of itself to those who do not see what stands around it. */
export function describing({ form, name, hint }: Pick<FieldProps, 'form' | 'name' | 'hint'>) {
  const hasFault = faultsAt(form, name).length > 0;
  const by = [hint !== undefined && `${name}-hint`, hasFault && `${name}-fault`].filter(Boolean).join(' ');
  return {
    ...(by !== '' && { 'aria-describedby': by }),
    ...(hasFault && { 'aria-invalid': 'true' as const }),
  };
}

export function nameOf({ label, optional = false }: Pick<FieldProps, 'label' | 'optional'>): string {
  return optional ? `${label} (frivilligt)` : label;
}

/** The hint of a field, and what is wrong with it. */
export function Notes({ form, name, hint }: Pick<FieldProps, 'form' | 'name' | 'hint'>) {
  const faults = faultsAt(form, name);
  return (
    <>
      {hint !== undefined && (
        <span class="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {faults.length > 0 && (
        <span class="form-error-message" id={`${name}-fault`}>
          <span class="sr-only">Fejl: </span>
          {faults.map(({ detail }) => detail).join(' ')}
        </span>
      )}
    </>
  );
}

/** A field with its label above it and its message beside it. */
export function Field({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  return (
    <Group {...field}>
      <label class="form-label" for={field.name}>
        {nameOf(field)}
      </label>
      <Notes {...field} />
      {children}
    </Group>
  );
}

export function Group({
  form,
  name,
  children,
}: Pick<FieldProps, 'form' | 'name'> & { children: ComponentChildren }) {
  return (
    <div class={faultsAt(form, name).length > 0 ? 'form-group form-error' : 'form-group'}>{children}</div>
  );
}
