import { everyRow } from './database/every-row.js';
import {
  CASEWORKER,
  CITIZEN,
  CLAIM,
  CONSULTANT,
  GRANT,
  LEADER,
  LEADING,
  NEIGHBOUR,
  PAPER,
} from './database/row-facts.js';

const client = everyRow();

describe('a time entry in a claim', () => {
  it('does not change', async () => {
    await expect(client().query(`update time_entries set activity = 'meeting'`)).rejects.toMatchObject({
      constraint: 'a_claimed_entry_is_frozen',
    });
  });

  it('can be let go of, and then changes', async () => {
    await client().query('update time_entries set claim_id = null, claim_line_id = null');
    const { rowCount } = await client().query(`update time_entries set activity = 'meeting'`);

    expect(rowCount).toBe(1);
  });

  it('is kept by the claim that lets go of it, until that is submitted again', async () => {
    const kept = () => client().query('select minutes from released_entries order by minutes');
    await client().query('update time_entries set claim_id = null, claim_line_id = null');
    await client().query('delete from time_entries');
    expect((await kept()).rows).toEqual([{ minutes: 60 }, { minutes: 450 }]);

    await client().query(`update claims set status = 'returned' where id = '${CLAIM}'`);
    expect((await kept()).rowCount).toBe(2);
    await client().query(`update claims set status = 'submitted' where id = '${CLAIM}'`);
    expect((await kept()).rowCount).toBe(0);
  });
});

describe('the mentor of days with hours', () => {
  it.each(['delete from mentorships', `update mentorships set last_day = first_day`])(
    'stays, whatever asks to %s',
    async (statement) => {
      await expect(client().query(statement)).rejects.toMatchObject({
        constraint: 'a_mentor_with_hours_stays',
      });
      await client().query('rollback');

      await client().query('begin');
      await client().query('delete from time_entries');
      await expect(client().query(statement)).resolves.toMatchObject({ command: expect.any(String) });
    },
  );
});

describe('hours', () => {
  it('follow the person behind their mentor', async () => {
    await client().query('update mentors set person_id = $1', [NEIGHBOUR]);

    const { rows } = await client().query('select distinct worker_id from time_entries');
    expect(rows).toEqual([{ worker_id: NEIGHBOUR }]);
  });
});

describe('the lines of a draft', () => {
  it('reserve nothing', async () => {
    await client().query(`update claims set status = 'draft' where id = $1`, [CLAIM]);

    const { rows } = await client().query('select minutes_claimed($1) as minutes', [GRANT]);

    expect(rows).toEqual([{ minutes: 60 }]); // of the claim that is being paid
  });
});

describe('a submission', () => {
  const ON_PAPER = `paper_id = '${PAPER}', paper_signed_by = '${LEADER}', paper_signed_day = '2026-11-01',
    paper_received_day = '2026-11-01', behalf_because = 'exempt'`;
  const BY_A_CLICK = `paper_id = null, paper_signed_by = null, paper_signed_day = null,
    paper_received_day = null, behalf_because = null`;

  async function submit(
    personId: string,
    role: string,
    how: string,
    { by = personId, from = 'returned' } = {},
  ) {
    await client().query('savepoint before');
    try {
      await client().query(
        `update claims set status = $1, ${ON_PAPER}, submitted_at = '2026-11-02' where id = '${CLAIM}'`,
        [from],
      );
      await client().query(
        `select set_config('limstift.person_id', $1, true), set_config('limstift.role', $2, true)`,
        [personId, role],
      );
      const submission = `update claims set status = 'submitted', submitted_at = '2026-11-03', submitted_by = $1, ${how} where id = '${CLAIM}'`;
      return (await client().query(submission, [by])).rowCount;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client().query('rollback to before');
    }
  }

  it('bears the name of whoever submits', async () => {
    expect(await submit(LEADING, 'leader', BY_A_CLICK)).toBe(1);
    expect(await submit(LEADING, 'leader', BY_A_CLICK, { by: NEIGHBOUR })).toContain(
      'in the name of whoever',
    );
  });

  it('is made of what is open, and never again', async () => {
    expect(await submit(CONSULTANT, 'consultant', ON_PAPER, { from: 'draft' })).toBe(1);
    expect(await submit(CONSULTANT, 'consultant', ON_PAPER, { from: 'submitted' })).toContain('is made once');
  });

  it('is the leader’s by a click, and that of staff on paper', async () => {
    expect(await submit(LEADING, 'leader', ON_PAPER)).toContain('by a click');
    expect(await submit(CASEWORKER, 'caseworker', BY_A_CLICK)).toContain('by a click');
    expect(await submit(CASEWORKER, 'caseworker', ON_PAPER)).toBe(1);
  });

  it('is not registered from paper by whoever takes part in the case', async () => {
    expect(await submit(CITIZEN, 'consultant', ON_PAPER)).toContain('that they take part in');
  });
});

describe('a recommendation', () => {
  const recommend = async (recommender: string) => {
    await client().query(`select set_config('limstift.person_id', $1, true)`, [CASEWORKER]);
    await client().query(`update grants set status = 'draft', recommended_by = null, decided_by = null`);
    return client().query(`update grants set status = 'recommended', recommended_by = $1`, [recommender]);
  };

  it('bears the name of whoever recommends', async () => {
    expect((await recommend(CASEWORKER)).rowCount).toBe(1);
  });

  it.each([CONSULTANT, NEIGHBOUR])('is made in no other name', async (another) => {
    await expect(recommend(another)).rejects.toThrow('bears the name of whoever recommends');
  });
});

describe('what is written once', () => {
  it.each([
    'update audit_events set details = details',
    'delete from audit_events',
    'truncate audit_events cascade',
    'update letters set title = title',
    'delete from letter_files',
    `update journal_notes set text = 'Andet'`,
    'delete from journal_notes',
    'truncate journal_notes',
    `update concern_answers set text = 'Andet'`,
    'delete from concern_subjects',
    'truncate letter_files',
    'update attachments set signed_day = signed_day',
    'delete from attachment_files',
    `update meeting_moves set place = 'Andetsteds'`,
    `update meeting_agendas set text = 'Andet'`,
    'update extensions_seen set seen_at = seen_at',
    'delete from extensions_seen',
    'truncate extensions_seen',
  ])('refuses to %s', async (statement) => {
    await expect(client().query(statement)).rejects.toThrow('is written once and never changed');
  });

  it('lets the personal facts of an event be scrubbed', async () => {
    const { rowCount } = await client().query(`update audit_event_facts set facts = '{}'`);

    expect(rowCount).toBe(1);
  });
});

describe('the audit events of a stream', () => {
  it('are numbered in turn, and each holds the digest of the one before', async () => {
    await client().query(
      `insert into audit_events (id, stream_id, position, happened_at, what, subject_id, details, digest)
       select gen_random_uuid(), stream_id, 0, happened_at, 'placement.activated', subject_id, '{}', ''
       from audit_events`,
    );

    const { rows } = await client().query<{ position: number; chained: boolean }>(
      `select position, previous_digest is not distinct from lag(digest) over (order by position) as chained
       from audit_events order by position`,
    );

    expect(rows).toEqual([
      { position: 1, chained: true },
      { position: 2, chained: true },
    ]);
  });
});
