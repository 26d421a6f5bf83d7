import { localPath } from '../local-path.js';

/** A form that was sent when the session had ended, kept through the sign-in. */
export interface KeptForm {
  path: string;
  fields: Record<string, string>;
}

/** As the sign-in carries it along, but for passwords; it never leaves the browser of whoever typed it. */
export function keptForm(path: string, body: object): string {
  const fields = Object.entries(body).filter(([name]) => !/password/i.test(name));
  return JSON.stringify({ path, fields: Object.fromEntries(fields) });
}

/** What `keptForm` kept; null for anything else. */
export function readKeptForm(kept: unknown): KeptForm | null {
  if (typeof kept !== 'string') return null;
  try {
    const { path, fields } = JSON.parse(kept) as Partial<Record<keyof KeptForm, unknown>>;
    if (typeof path !== 'string' || typeof fields !== 'object' || fields === null) return null;
    const texts = Object.entries(fields).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    return { path: localPath(path), fields: Object.fromEntries(texts) };
  } catch {
    return null;
  }
}
