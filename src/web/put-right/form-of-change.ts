import { isChangedMeanwhile } from '../attempt.js';
import { type Difference, differencesIn } from '../form/differences.js';
import { type Filled, filledWith } from '../form/filled.js';
import { versionToBuildOn } from '../form/version-field.js';

/** A form that puts right what stands: as it stands, or as it was sent and what somebody else changed meanwhile. */
export interface FormOfChange {
  form: Filled;
  /** The version that what is typed builds on. */
  version: string;
  differences: Difference[];
}

/** What stands, as the fields of the form are first filled in, and how each of them is called. */
export interface Standing {
  now: Record<string, string | null>;
  version: number | string;
  labels: Record<string, string>;
}

export function formOfChange({ now, version, labels }: Standing, sent?: Filled): FormOfChange {
  return formComparedBy((typed) => differencesIn(labels, now, typed), { now, version }, sent);
}

/** As `formOfChange`, where the fields alone do not tell what differs. */
export function formComparedBy(
  differ: (typed: Record<string, string>) => Difference[],
  { now, version }: Omit<Standing, 'labels'>,
  sent?: Filled,
): FormOfChange {
  const form = sent ?? filledWith(now);
  return {
    form,
    version: versionToBuildOn(form, version),
    differences: isChangedMeanwhile(form.faults) ? differ(form.typed) : [],
  };
}
