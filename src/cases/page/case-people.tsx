/** Who is in the case. */
import type { ComponentChildren } from 'preact';
import { roleInDanish } from '../../access/role.words.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { DeathView } from '../../placements/deaths/death.view.js';
import { Died, ToDeaths } from '../../placements/deaths/died.js';
import { placementStatusInDanish } from '../../placements/placement.words.js';
import { atStart, formatDay, formatPeriod } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { AddressView } from '../../web/fields/address.view.js';
import { MenteeAddress } from './mentee-address.js';
import { Contact, type Reachable } from '../../web/page/contact.js';
import { Change, type PutsRight } from './change-link.js';

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
  /** What stands written of those in it; nothing for those who are not told. */
  deaths: DeathView[];
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
  placement: { id: placementId, ...of },
  putsRight,
}: {
  people: PeopleFacts;
  placement: PlacementView;
  putsRight: PutsRight | null;
}) {
  const { mentee, representatives, leader, mentor, next, deaths, consultant, caseworker } = people;
  const contact = { id: placementId, what: 'navn og kontakt' };
  const isOthers = (who: { id: string } | null) => who !== null && putsRight?.has(who.id) === false;
  return (
    <>
      <h2 id="personer">Personer</h2>
      <dl class="limstift-facts">
        <Somebody is="Mentee" who={mentee}>
          <Died deaths={deaths} id={of.mentee.id} />
          {mentee.address !== undefined && (
            <MenteeAddress address={mentee.address} placementId={placementId} />
          )}
          {mentee.address === undefined && putsRight && (
            <>
              <Change {...contact} path="mentee/kontakt" of="menteen" isOthers={isOthers(of.mentee)} />
              <p class="limstift-screen-only">
                <a href={`/forloeb/${placementId}/repraesentanter`}>Repræsentanter for menteen</a>
              </p>
            </>
          )}
        </Somebody>
        {representatives.map((who) => (
          <Somebody is="Repræsentant for menteen" who={who} />
        ))}
        {people.hasLeader && (
          <Somebody is="Leder" who={leader}>
            <Died deaths={deaths} id={of.leader?.id} />
            {leader && putsRight && (
              <Change {...contact} path="leder/ret" of="lederen" isOthers={isOthers(of.leader)} />
            )}
            <Follows next={next.leader} on={putsRight && placementId} is="leder" isOthers={isOthers} />
          </Somebody>
        )}
        <Somebody is="Mentor" who={mentor}>
          <Died deaths={deaths} id={of.mentor?.id} />
          {mentor && <p>{mentor.qualifications}</p>}
          {mentor && putsRight && (
            <Change {...contact} path="mentor/ret" of="mentoren" isOthers={isOthers(of.mentor)} />
          )}
          <Follows next={next.mentor} on={putsRight && placementId} is="mentor" isOthers={isOthers} />
        </Somebody>
        <Somebody is={atStart(roleInDanish(people.runBy))} who={consultant} />
        {caseworker !== undefined && (
          <Somebody is="Sagsbehandler" who={caseworker} nobody="Ingen har taget sagen" />
        )}
      </dl>
      {putsRight && <ToDeaths placementId={placementId} deaths={deaths} />}
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
  isOthers: (who: Follower) => boolean;
}

function Follows({ next, is, on, isOthers }: FollowsProps) {
  if (next === null) return null;
  return (
    <>
      <p>
        {`Fra ${formatDay(next.firstDay)}: `}
        <Contact {...next} />
      </p>
      {on && (
        <Change
          id={on}
          path={`${is}/${next.id}/ret`}
          what="navn og kontakt"
          of={`den kommende ${is}`}
          isOthers={isOthers(next)}
        />
      )}
    </>
  );
}
