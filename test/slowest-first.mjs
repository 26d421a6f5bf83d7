import Sequencer from '@jest/test-sequencer';

/** They take minutes: begun last, one of them would run alone at the end. */
const SLOWEST = [
  'browser/every-page.spec.ts',
  'plans/lists-at-scale.spec.ts',
  'browser/much-and-long.spec.ts',
  'web/wrong-input.api.spec.ts',
  'claims/crash.spec.ts',
];

function placeOf({ path }) {
  const place = SLOWEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/test/${name}`));
  return place === -1 ? SLOWEST.length : place;
}

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const asUsual = super.sort(tests); // oxlint-disable-line unicorn/no-array-sort -- it is Jest's own
    return asUsual.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
