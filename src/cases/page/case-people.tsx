/** Who is in the case. */
import type { ComponentChildren } from 'preact';
import { roleInDanish } from '../../access/role.words.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { placementStatusInDanish } from '../../placements/placement.words.js';
import { atStart, formatDay, formatPeriod } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { AddressView } from '../../web/fields/address.view.js';
import { MenteeAddress } from './mentee-address.js';
import { Contact, type Reachable } from '../../web/page/contact.js';
import { Change } from './change-link.js';

interface Follower extends Reachable {
  id: string;
  firstDay: Day;
}

export interface PeopleFacts {
  /** The address is null where it is protected, and left out for those who are not told. */
  mentee: Reachable & { address?: AddressView | null };
  /** Who speaks for the mentee today; nobody for those who are not told. */
  representatives: Reachable[];
  /** Whether the course is at a workplace, with a leader. */
  hasLeader: boolean;
  leader: Reachable | null;
  mentor: (Reachable & { qualifications: string }) | null;
  /** Who follows them, from which day; null where nobody is named. */
  next: { leader: Follower | null; mentor: Follower | null };
  /** Whoever has the case, and their role. */
  consultant: Reachable;
  runBy: 'consultant' | 'coordinator';
  /** Left out for those who are not told. */
  caseworker?: Reachable | null;
}

/** Which case it is, at a glance. */
export function CaseLine({ placement }: { placement: PlacementView }) {
  return (
    <p class="limstift-case-line">
      <span>{placement.reference}</span>
      <span>{placementStatusInDanish(placement.status)}</span>
      <span>{formatPeriod(placement)}</span>
    </p>
  );
}

export function People({
  people,
  placementId,
  mayChange,
}: {
  people: PeopleFacts;
  placementId: string;
  mayChange: boolean;
}) {
  const { mentee, representatives, leader, mentor, next, consultant, caseworker } = people;
  return (
    <>
      <h2 id="personer">Personer</h2>
      <dl class="limstift-facts">
        <Somebody is="Mentee" who={mentee}>
          {mentee.address !== undefined && (
            <MenteeAddress address={mentee.address} placementId={placementId} />
          )}
          {mentee.address === undefined && mayChange && (
            <Change id={placementId} path="mentee/kontakt" what="navn og kontakt" of="menteen" />
          )}
        </Somebody>
        {representatives.map((who) => (
          <Somebody is="Repræsentant for menteen" who={who} />
        ))}
        {people.hasLeader && (
          <Somebody is="Leder" who={leader}>
            {leader && mayChange && (
              <Change id={placementId} path="leder/ret" what="navn og kontakt" of="lederen" />
            )}
            <Follows next={next.leader} on={mayChange ? placementId : null} is="leder" />
          </Somebody>
        )}
        <Somebody is="Mentor" who={mentor}>
          {mentor && <p>{mentor.qualifications}</p>}
          {mentor && mayChange && (
            <Change id={placementId} path="mentor/ret" what="navn og kontakt" of="mentoren" />
          )}
          <Follows next={next.mentor} on={mayChange ? placementId : null} is="mentor" />
        </Somebody>
        <Somebody is={atStart(roleInDanish(people.runBy))} who={consultant} />
        {caseworker !== undefined && (
          <Somebody is="Sagsbehandler" who={caseworker} nobody="Ingen har taget sagen" />
        )}
      </dl>
    </>
  );
}

function Somebody({
  is,
  who,
  nobody = 'Ingen endnu',
  children,
}: {
  is: string;
  who: Reachable | null;
  nobody?: string;
  children?: ComponentChildren;
}) {
  return (
    <>
      <dt>{is}</dt>
      <dd>
        {who === null ? nobody : <Contact {...who} />}
        {children}
      </dd>
    </>
  );
}

interface FollowsProps {
  next: Follower | null;
  is: 'leder' | 'mentor';
  /** The case on which it may be put right; null for those who may not. */
  on: string | null;
}

function Follows({ next, is, on }: FollowsProps) {
  if (next === null) return null;
  return (
    <>
      <p>
        {`Fra ${formatDay(next.firstDay)}: `}
        <Contact {...next} />
      </p>
      {on && (
        <Change id={on} path={`${is}/${next.id}/ret`} what="navn og kontakt" of={`den kommende ${is}`} />
      )}
    </>
  );
}
