import { consentRefusals, withdrawalRefusals } from '../../../src/placements/open-list/open-list.rules.js';
import { openListRefusalInDanish } from '../../../src/placements/open-list/open-list.words.js';
import { openListRule } from '../../../src/schemes/employer-part.rules.js';
import { schemeNamed } from '../../schemes/schemes.js';

it('is open in the scheme that says so, and in no other', () => {
  expect(openListRule(schemeNamed('company'))?.says).toBe(
    'Det er åbent, hvem der er mentor for hvem, når begge har sagt ja til det.',
  );
  expect(['jobcenter', 'doctor', 'graduate'].map((code) => openListRule(schemeNamed(code)))).toEqual([
    null,
    null,
    null,
  ]);
});

it('takes a yes once, while the course is not over', () => {
  expect(consentRefusals('active', false)).toEqual([]);
  expect(consentRefusals('active', true)).toEqual([{ because: 'consented-already' }]);
  expect(consentRefusals('ended', false)).toEqual([{ because: 'placement-over', status: 'ended' }]);
});

it('takes a yes back that was given', () => {
  expect(withdrawalRefusals(true)).toEqual([]);
  expect(withdrawalRefusals(false)).toEqual([{ because: 'nothing-to-withdraw' }]);
});

it('says what is so', () => {
  const said = [
    openListRefusalInDanish({ because: 'placement-over', status: 'ended' }).detail,
    openListRefusalInDanish({ because: 'consented-already' }).detail,
    openListRefusalInDanish({ because: 'nothing-to-withdraw' }).detail,
  ];
  expect(said[0]).toContain('Afsluttet');
  expect(new Set(said).size).toBe(3);
});
