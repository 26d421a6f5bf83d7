import { JOBCENTER_YAML } from './jobcenter.js';
import { readScheme, SchemeFault } from '../../src/schemes/read-scheme.js';

function faultOf(yaml: string): string {
  try {
    readScheme(yaml, 'mine.yaml');
  } catch (error) {
    if (error instanceof SchemeFault) return error.message;
    throw error;
  }
  return 'no fault';
}

/** The number of the line on which the text first stands. */
function lineWith(yaml: string, text: string): number {
  return yaml.slice(0, yaml.indexOf(text)).split('\n').length;
}

describe('a scheme that is written in YAML', () => {
  it('is read', () => {
    expect(readScheme(JOBCENTER_YAML, 'jobcenter.yaml').code).toBe('jobcenter');
  });

  it('names file, line and rule of what it cannot be', () => {
    const yaml = JOBCENTER_YAML.replace('value: 6', 'value: 60');

    const fault = faultOf(yaml);

    expect(fault).toContain(`mine.yaml, line ${lineWith(yaml, 'value: 60')}, rules.grantMonths.value`);
    expect(fault).toContain('24');
  });

  it('has no rule that nobody reads', () => {
    expect(faultOf(JOBCENTER_YAML.replace('rules:', 'rules:\n  grantMonhts: {}'))).toContain('grantMonhts');
  });

  it('does not leave out a rule', () => {
    expect(faultOf(JOBCENTER_YAML.replace('  mentorPickedBy:', '  somebodyElse:'))).not.toBe('no fault');
  });

  it('has days that the calendar has', () => {
    expect(faultOf(JOBCENTER_YAML.replace("validFrom: '2024-03-01'", "validFrom: '2024-02-30'"))).toContain(
      'validFrom must be a day',
    );
  });

  it('names the line of rules that do not go together', () => {
    const yaml = JOBCENTER_YAML.replace(/legalBases:[^]*$/, '');

    const fault = faultOf(yaml);

    expect(fault).toBe(
      `mine.yaml, line ${lineWith(yaml, '  paysForHours:') + 1}, rules.paysForHours: a scheme that pays for hours has legalBases as well`,
    );
  });

  it.each(['', 'just text', '[1, 2]', 'a: b: c', 'code: [jobcenter'])('is not %j', (yaml) => {
    expect(faultOf(yaml)).toContain('mine.yaml');
  });
});
