import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import type { Filled } from './filled.js';

interface FormProps {
  action: string;
  children: ComponentChildren;
  /** False for a form that holds nothing typed, as a single button. */
  isGuarded?: boolean;
  class?: string;
  /** For files. */
  hasFile?: boolean;
}

/** A form that changes something: two clicks on it are one change, and leaving it half filled asks first. */
export function Form({ action, children, isGuarded = true, hasFile = false, class: name }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      noValidate
      class={name}
      {...(hasFile && { encType: 'multipart/form-data' })}
      data-guard={isGuarded ? '' : undefined}
    >
      <input type="hidden" name="_key" value={randomUUID()} />
      {children}
    </form>
  );
}

/** What a form carries along without showing it. */
export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

/** All that was typed, carried from the page that checks it to where it is saved. */
export function AsTyped({ form }: { form: Filled }) {
  return (
    <>
      {Object.entries(form.typed)
        .filter(([name]) => !name.startsWith('_'))
        .map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
    </>
  );
}

interface ButtonProps {
  children: ComponentChildren;
  look?: 'primary' | 'secondary' | 'tertiary' | 'warning';
  /** What the button answers, where a form has several. */
  name?: string;
  value?: string;
  /** Where the form goes by this button, when that is elsewhere. */
  action?: string;
}

export function Button({ children, look = 'primary', name, value, action }: ButtonProps) {
  return (
    <button type="submit" class={`button button-${look}`} name={name} value={value} formaction={action}>
      {children}
    </button>
  );
}

/** Prints the page, where a script can. */
export function PrintButton({ children }: { children: ComponentChildren }) {
  return (
    <button type="button" class="button button-secondary limstift-print" data-print="" hidden>
      {children}
    </button>
  );
}

/** Copies what stands in a field, where a script can, and says when it is done. */
export function CopyButton({
  from,
  done,
  children,
}: {
  from: string;
  done: string;
  children: ComponentChildren;
}) {
  return (
    <p class="limstift-copy" data-copy={from} data-done={done} hidden>
      <button type="button" class="button button-secondary">
        {children}
      </button>
      <span role="status" />
    </p>
  );
}

/** A single button that changes something. */
export function ButtonForm({
  action,
  fields = {},
  ...button
}: ButtonProps & { action: string; fields?: Record<string, string> }) {
  return (
    <Form action={action} isGuarded={false} class="limstift-button-form">
      {Object.entries(fields).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <Button {...button} />
    </Form>
  );
}
