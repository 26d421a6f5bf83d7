/** As in `triggers.spec.ts`, of employers who go on in others. In the rows, one has sold its only workplace. */
import { everyRow } from './database/every-row.js';
import {
  ADDRESS,
  AT,
  CLAIM,
  CONSULTANT,
  EMPLOYER,
  id,
  SUCCESSION,
  SUCCESSOR,
  WORKPLACE,
} from './database/row-facts.js';
import { insert } from './database/rows.js';

const SOLD = '2026-10-15';
const LATER = '2026-11-01';
const THIRD = id(900);
const FOURTH = id(901);

const client = everyRow();
let made = 910;

beforeEach(async () => {
  const employer = { ...ADDRESS, created_at: AT };
  await insert(client(), 'employers', { id: THIRD, cvr: '10150817', name: 'Den tredje', ...employer });
  await insert(client(), 'employers', { id: FOURTH, cvr: '25063864', name: 'Den fjerde', ...employer });
});

/** Whoever had it goes on in another. */
async function goesOn(kind: string, from: string, to: string, firstDay = LATER): Promise<string> {
  const succession = id((made += 1));
  await insert(client(), 'employer_successions', {
    id: succession,
    kind,
    predecessor_id: from,
    successor_id: to,
    first_day: firstDay,
    registered_by: CONSULTANT,
    registered_at: AT,
  });
  return succession;
}

async function sells(from: string, to: string, firstDay = LATER): Promise<string> {
  const succession = await goesOn('sale', from, to, firstDay);
  await insert(client(), 'workplace_holdings', {
    succession_id: succession,
    workplace_id: WORKPLACE,
    employer_id: to,
    first_day: firstDay,
  });
  return succession;
}

function annul(succession: string) {
  return client().query(
    `update employer_successions set annulled_by = $1, annulled_at = now(), annulled_because = 'En fejl' where id = $2`,
    [CONSULTANT, succession],
  );
}

/** What is refused is tried again in the same test, with one fact less. */
async function brokenBy(attempt: () => Promise<unknown>): Promise<string | null> {
  await client().query('savepoint before');
  try {
    await attempt();
    return null;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? (error as Error).message;
  } finally {
    await client().query('rollback to before');
  }
}

describe('an employer', () => {
  it.each(['merger', 'new-cvr'])('goes on in one other alone, whatever the %s', async (kind) => {
    expect(await brokenBy(() => goesOn(kind, EMPLOYER, THIRD))).toBeNull();
    await goesOn('merger', EMPLOYER, SUCCESSOR);

    expect(await brokenBy(() => goesOn(kind, EMPLOYER, THIRD))).toBe('one_successor_per_employer');
  });

  it('who is no more sells nothing', async () => {
    expect(await brokenBy(() => goesOn('sale', SUCCESSOR, THIRD))).toBeNull();
    await goesOn('merger', SUCCESSOR, FOURTH);

    expect(await brokenBy(() => goesOn('sale', SUCCESSOR, THIRD))).toBe('one_successor_per_employer');
  });

  it('goes on in none who goes on in another', async () => {
    const goingOn = await goesOn('merger', THIRD, FOURTH);
    expect(await brokenBy(() => goesOn('merger', EMPLOYER, THIRD))).toBe('a_successor_lives_on');

    await annul(goingOn);
    expect(await brokenBy(() => goesOn('merger', EMPLOYER, THIRD))).toBeNull();
  });

  it('is no more only after the last day on which it gets something', async () => {
    expect(await brokenBy(() => goesOn('merger', SUCCESSOR, THIRD, SOLD))).toBe('a_successor_lives_on');
    expect(await brokenBy(() => goesOn('merger', SUCCESSOR, THIRD, '2026-10-16'))).toBeNull();
  });
});

describe('a workplace', () => {
  it('is given by whoever has it', async () => {
    expect(await brokenBy(() => sells(EMPLOYER, THIRD))).toBe('a_workplace_comes_from_its_holder');
    expect(await brokenBy(() => sells(SUCCESSOR, THIRD))).toBeNull();
  });

  it('is given after it was got', async () => {
    expect(await brokenBy(() => sells(SUCCESSOR, THIRD, SOLD))).toBe('a_workplace_comes_from_its_holder');
    expect(await brokenBy(() => sells(EMPLOYER, THIRD, '2026-10-14'))).toBe(
      'a_workplace_comes_from_its_holder',
    );

    await annul(SUCCESSION);
    expect(await brokenBy(() => sells(EMPLOYER, THIRD, '2026-10-14'))).toBeNull();
  });

  it('that is registered late goes along, as far as its employer goes on', async () => {
    await goesOn('sale', EMPLOYER, THIRD);
    await goesOn('merger', EMPLOYER, THIRD);
    await goesOn('new-cvr', THIRD, FOURTH, '2026-12-01');
    await insert(client(), 'workplaces', {
      id: id(902),
      employer_id: EMPLOYER,
      p_number: '1003388394',
      name: 'Lageret',
      ...ADDRESS,
      created_at: AT,
    });

    const { rows } = await client().query(
      `select employer_id as holder, first_day::text as from from workplace_holdings where workplace_id = $1 order by first_day`,
      [id(902)],
    );
    expect(rows).toEqual([
      { holder: THIRD, from: LATER },
      { holder: FOURTH, from: '2026-12-01' },
    ]);
  });
});

describe('a succession', () => {
  it('is annulled once, and the workplaces come back', async () => {
    await annul(SUCCESSION);

    const { rows } = await client().query('select holder_on($1, $2) as holder', [WORKPLACE, LATER]);
    expect(rows).toEqual([{ holder: EMPLOYER }]);
    expect(await brokenBy(() => annul(SUCCESSION))).toBe('a_succession_is_annulled_once');
  });

  it.each([
    ['submitted', 'nothing_is_claimed_under_what_is_annulled'],
    ['draft', null],
  ])('under which a claim is %s is annulled or not', async (status, broken) => {
    await client().query(
      `update claims set status = $1, payee_cvr = (select cvr from employers where id = $2) where id = $3`,
      [status, SUCCESSOR, CLAIM],
    );

    expect(await brokenBy(() => annul(SUCCESSION))).toBe(broken);
  });

  it('is annulled after what stands on it', async () => {
    const next = await sells(SUCCESSOR, THIRD);
    expect(await brokenBy(() => annul(SUCCESSION))).toBe('the_last_succession_is_annulled_first');

    await annul(next);
    expect(await brokenBy(() => annul(SUCCESSION))).toBeNull();
  });
});
