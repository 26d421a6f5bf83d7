/** The minutes on claims that count in the balance of a grant; a migration of corrections adds what they come to. */
export function minutesClaimed(more = ''): string {
  return `create or replace function minutes_claimed(asked_grant_id uuid) returns integer language plpgsql stable
         security definer set search_path = public, pg_temp as $$
       begin
         return (select coalesce(sum(l.minutes), 0) from claim_lines l join claims c on c.id = l.claim_id
                 where l.grant_id = asked_grant_id and l.outcome is distinct from 'refused'
                   and c.status in ('submitted', 'returned', 'hearing', 'approved', 'in-payment', 'payment-failed',
                     'paid', 'settled'))${more};
       end $$`;
}
