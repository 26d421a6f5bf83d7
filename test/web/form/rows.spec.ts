import { faultsAtRows, filledRows } from '../../../src/web/form/rows.js';

describe('rows of a form', () => {
  const typed = {
    'lines.0.day': '',
    'lines.0.activity': 'meeting',
    'lines.1.day': '6.10.2026',
    'lines.1.activity': 'meeting',
    'lines.3.start': '9',
    month: '2026-10',
  };

  it('count where something was typed, and not for what is always chosen', () => {
    expect(filledRows(typed, 'lines', ['activity'])).toEqual({
      typed: { 'lines.1.day': '6.10.2026', 'lines.1.activity': 'meeting', 'lines.3.start': '9' },
      rows: [1, 3],
    });
    expect(filledRows(typed, 'lines').rows).toEqual([0, 1, 3]);
    expect(filledRows(null, 'lines')).toEqual({ typed: {}, rows: [] });
  });

  it('still say that the form is shown again after the session had ended', () => {
    expect(filledRows({ '_vis-igen': '' }, 'lines').typed).toEqual({ '_vis-igen': '' });
  });

  it('have their faults where they stand on the page', () => {
    const fault = { code: 'day', detail: 'Skriv en dato.' };
    const at = (field: string) => faultsAtRows([{ ...fault, field }], 'lines', [1, 3])[0];

    expect(at('lines.1.day')).toEqual({ ...fault, field: 'lines.3.day', detail: 'Linje 4: Skriv en dato.' });
    expect(at('month')).toEqual({ ...fault, field: 'month' });
    expect(faultsAtRows([fault], 'lines', [1])).toEqual([fault]);
  });
});
