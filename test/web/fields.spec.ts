import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CeilingInput } from '../../src/settings/parameters/parameter.input.js';
import { OrganisationInput } from '../../src/settings/organisation.input.js';
import { WageCostInput } from '../../src/grants/wage-costs/wage-cost.input.js';
import { EmployerInput } from '../../src/employers/employer.input.js';
import { readForm } from '../../src/web/read-form.js';

type Input = new () => object;

const INPUTS = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.input.ts'),
);

async function inputsIn(path: string): Promise<Input[]> {
  const exported = Object.values((await import(join(process.cwd(), 'src', path))) as object) as unknown[];
  return exported.filter(
    (one): one is Input =>
      typeof one === 'function' && one.name.length > 0 && String(one).startsWith('class'),
  );
}

/** What a form carries along by itself, and nobody fills in. */
const CARRIED = /\b(version|plan|monday|placementId|noteId|party|id|month)$/;

const SAYS_NOTHING = [
  'Skriv en tekst på højst',
  'Skriv en dato, der findes',
  'Vælg en af mulighederne',
  'Vælg fra listen',
  'Skriv et helt tal',
];

async function faultsOf(input: Input, typed: Record<string, string>) {
  const form = await readForm(input, typed);
  return 'faults' in form ? form.faults : [];
}

async function detailAt(input: Input, field: string, text: string): Promise<string | undefined> {
  return (await faultsOf(input, { [field]: text })).find((fault) => fault.field === field)?.detail;
}

it('reads every input there is', () => expect(INPUTS.length).toBeGreaterThan(20));

it.each(INPUTS)(
  'says of each field in %s that is left empty what to write, and never the same twice',
  async (path) => {
    for (const input of await inputsIn(path)) {
      const faults = (await faultsOf(input, {})).filter(({ field = '' }) => !CARRIED.test(field));
      const details = faults.map(({ detail }) => detail);

      expect(new Set(details).size).toBe(details.length);
      expect(details.filter((detail) => SAYS_NOTHING.some((start) => detail.startsWith(start)))).toEqual([]);
    }
  },
);

it('says how long a text is that is too long, and of one that is empty what to write', async () => {
  expect(await detailAt(EmployerInput, 'name', 'a'.repeat(231))).toBe('Højst 200 tegn; du har skrevet 231.');
  expect(await detailAt(EmployerInput, 'name', ' ')).toBe('Skriv arbejdsgiverens navn.');
  expect(await detailAt(EmployerInput, 'name', 'a'.repeat(200))).toBeUndefined();
});

it.each([
  ['', 'Skriv CVR-nummeret på 8 cifre.'],
  ['1234', 'Et CVR-nummer har 8 cifre, fx 13748136.'],
  ['12345678', 'CVR-nummeret findes ikke. Kontrollér de 8 cifre.'],
  ['13748136', undefined],
])('says of the CVR number %j: %s', async (text, detail) => {
  expect(await detailAt(EmployerInput, 'cvr', text)).toBe(detail);
});

it.each([
  ['12345678', 'Danske numre begynder med 2-9. Kontrollér nummeret.'],
  ['+45 12 34 56 78', 'Danske numre begynder med 2-9. Kontrollér nummeret.'],
  ['2345678', 'Skriv et dansk telefonnummer på 8 cifre.'],
  ['22 34 56 78', undefined],
])('says of the phone number %j: %s', async (text, detail) => {
  expect(await detailAt(OrganisationInput, 'phone', text)).toBe(detail);
});

it.each([
  ['', 'Skriv lønnen i kroner, fx 32.000,00.'],
  ['mange', 'Skriv lønnen i kroner, fx 32.000,00.'],
  ['0', 'Lønnen skal være over 0 kr.'],
  ['-5', 'Lønnen skal være over 0 kr.'],
  ['32000,505', 'Skriv lønnen med højst to decimaler, fx 32.000,00.'],
  ['10.000.000,01', 'Lønnen kan højst være 10.000.000,00 kr.'],
  ['10.000.000,00', undefined],
  ['0,01', undefined],
])('says of the wage %j: %s', async (text, detail) => {
  expect((await detailAt(WageCostInput, 'wage.amountOre', text))?.replaceAll('\u00a0', ' ')).toBe(detail);
});

it('asks for no ceiling, and for one above zero', async () => {
  expect(await detailAt(CeilingInput, 'valueOre', '')).toBeUndefined();
  expect(await detailAt(CeilingInput, 'valueOre', '0')).toBe('Loftet skal være over 0 kr.');
});

it.each(['javascript:alert(1)', 'kommune', 'ftp://kommune.dk', 'kommune.dk/<script>', 'mailto:a@kommune.dk'])(
  'refuses the website %j',
  async (text) => {
    expect(await detailAt(OrganisationInput, 'website', text)).toBe('Skriv en hjemmeside, fx kommune.dk.');
  },
);

it.each(['kommune.dk', 'www.kommune.dk/job', 'https://sønderkommune.dk', 'http://job.kommune.dk/a?b=c', ''])(
  'takes the website %j',
  async (text) => {
    expect(await detailAt(OrganisationInput, 'website', text)).toBeUndefined();
  },
);
