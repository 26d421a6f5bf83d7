import { everyRow } from './database/every-row.js';
import { CASEWORKER, GRANT, PLACEMENT } from './database/row-facts.js';

const client = everyRow();

/** As somebody of the application, on a day. */
async function asCaseworker(): Promise<void> {
  await client().query(
    `select set_config('limstift.person_id', $1, true), set_config('limstift.role', 'caseworker', true),
       set_config('limstift.today', '2026-10-15', true)`,
    [CASEWORKER],
  );
}

const change = async (status: string, sets: string) => {
  await client().query(`update grants set status = $1 where id = $2`, [status, GRANT]);
  await asCaseworker();
  return client().query(`update grants set ${sets} where id = $1`, [GRANT]);
};

describe('a grant', () => {
  it.each(['granted_minutes = 1', 'last_day = last_day - 1', 'first_day = first_day + 1'])(
    'is not cut once it is recommended or granted, by %s',
    async (sets) => {
      await expect(change('granted', sets)).rejects.toMatchObject({ constraint: 'a_grant_keeps_its_terms' });
    },
  );

  it.each(['recommended', 'hearing'])('keeps its hours while it is %s', async (status) => {
    const cut = change(status, 'granted_minutes = 1');
    await expect(cut).rejects.toMatchObject({ constraint: 'a_grant_keeps_its_terms' });
  });

  it('is rewritten while it is a draft', async () => {
    expect((await change('draft', 'last_day = last_day - 1')).rowCount).toBe(1);
  });

  it('is no draft again once it is decided', async () => {
    const back = change('granted', "status = 'draft'");
    await expect(back).rejects.toMatchObject({ constraint: 'a_decided_grant_stays_decided' });
    await client().query('rollback');
    await client().query('begin');
    expect((await change('recommended', "status = 'draft'")).rowCount).toBe(1);
  });

  it('ends early on another day, with the hours that were granted', async () => {
    const ends = `status = 'ended-early', planned_last_day = last_day, last_day = last_day - 1,
      ended_by = '${CASEWORKER}', ended_at = now()`;
    await expect(change('granted', `${ends}, granted_minutes = 1`)).rejects.toMatchObject({
      constraint: 'a_grant_keeps_its_terms',
    });
    await client().query('rollback');
    await client().query('begin');
    expect((await change('granted', ends)).rowCount).toBe(1);
  });
});

describe('a hearing', () => {
  const send = async (sentAt: string) => {
    await asCaseworker();
    return client().query(
      `insert into hearings (id, placement_id, subject_kind, subject_id, about, party, intended, says, facts, sent_by,
         sent_at, deadline_day)
       values (gen_random_uuid(), $1, 'grant', $2, 'revocation', 'mentee', '{}', 'Vi overvejer det', 'Vagtplanen', $3,
         $4, '2026-10-29')`,
      [PLACEMENT, GRANT, CASEWORKER, sentAt],
    );
  };

  it('is dated by the day on which it is sent', async () => {
    await expect(send('2026-10-14T10:00:00Z')).rejects.toMatchObject({
      constraint: 'a_hearing_is_sent_today',
    });
    await client().query('rollback');
    await client().query('begin');
    expect((await send('2026-10-15T10:00:00Z')).rowCount).toBe(1);
  });
});
