/** The form of a mentor's week, where start and length are chosen or typed, read as the input of one entry. */
import { typedIn } from '../../web/read-form.js';
import type { Fault } from '../../web/problems/said.js';

const ASKED = ['day', 'activity', '_vis-igen'];

/** What is typed beside a choice counts instead of it. */
export function entryTyped(typed: unknown): Record<string, string> {
  const given = ASKED.filter((field) => Object.hasOwn(typed ?? {}, field));
  return {
    ...Object.fromEntries(given.map((field) => [field, typedIn(typed, field)])),
    start: typedIn(typed, 'otherStart') || typedIn(typed, 'start'),
    minutes: typedIn(typed, 'otherMinutes') || typedIn(typed, 'minutes'),
  };
}

/** Faults beside the fields of the week's form. */
export function faultsInWeek(typed: unknown, faults: Fault[]): Fault[] {
  return faults.map((fault) => {
    switch (fault.field) {
      case 'start':
        if (typedIn(typed, 'otherStart') !== '') return { ...fault, field: 'otherStart' };
        return typedIn(typed, 'start') === ''
          ? { ...fault, detail: 'Vælg, hvornår timerne begyndte.' }
          : fault;
      case 'minutes':
        if (typedIn(typed, 'otherMinutes') !== '') return { ...fault, field: 'otherMinutes' };
        return fault.code === 'end-or-minutes' ? { ...fault, detail: 'Vælg, hvor længe det varede.' } : fault;
      case 'mentorId':
        return { ...fault, field: 'day' };
      case undefined:
      default:
        return fault;
    }
  });
}
