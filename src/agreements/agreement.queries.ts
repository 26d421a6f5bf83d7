import type { Tx } from '../access/database.js';
import { schemesBy } from '../schemes/scheme.queries.js';
import type { Scheme } from '../schemes/scheme.js';
import { dayAt } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import type { StoredAgreement } from './agreement-versions.rules.js';
import type { OpenVersion, PaperState } from './paper-steps.rules.js';

interface StoredState extends Pick<PaperState, 'facts' | 'declaredBy'> {
  schemeVersionId: string;
  versions: (Omit<OpenVersion, 'sentDay'> & { sentAt: string })[];
  lastNumbers: Record<string, number>;
}

export interface PapersOfCase extends PaperState {
  scheme: Scheme;
  /** The last number that a version of each agreement has. */
  lastNumbers: Record<string, number>;
}

/** What is agreed and declared on a case: the same for everybody who sees it, and nothing of what stands in it. */
export async function papersOf(tx: Tx, placementId: string): Promise<PapersOfCase> {
  return found((await papersBy(tx, [placementId])).get(placementId), 'placement');
}

/** By id; as many queries for many cases as for one. */
export async function papersBy(tx: Tx, placementIds: string[]): Promise<Map<string, PapersOfCase>> {
  const rows = await tx.query<{ id: string; state: StoredState | null }[]>(
    'select id, agreement_state(id) as state from unnest($1::uuid[]) id',
    [placementIds],
  );
  const seen = rows.flatMap(({ id, state }) => (state === null ? [] : [{ id, state }]));
  const schemes = await schemesBy(
    tx,
    seen.map(({ state }) => state.schemeVersionId),
  );
  return new Map(
    seen.map(({ id, state: { schemeVersionId, versions, ...state } }) => {
      const scheme = found(schemes.get(schemeVersionId), 'scheme');
      const open = versions.map(({ sentAt, ...one }) => ({ ...one, sentDay: dayAt(new Date(sentAt)) }));
      return [id, { ...state, scheme, versions: open }];
    }),
  );
}

/** The versions of the case's agreements that the actor may know of, the newest first. */
export function agreementsOfCase(tx: Tx, placementId: string): Promise<StoredAgreement[]> {
  return tx.query<StoredAgreement[]>(
    `select a.id, a.code, a.number, a.status, a.parties, a.sent_at as "sentAt", a.in_force_at as "inForceAt", a.facts,
       c.written, c.parts,
       coalesce((select jsonb_agg(jsonb_build_object('asParty', s.as_party, 'way', s.way, 'signedDay', s.signed_day,
           'byName', (select name from people p where p.id = s.by_person_id)) order by s.signed_at)
         from agreement_signatures s where s.agreement_id = a.id), '[]') as signatures
     from agreements a left join agreement_contents c on c.agreement_id = a.id
     where a.placement_id = $1 order by a.code, a.number desc`,
    [placementId],
  );
}
