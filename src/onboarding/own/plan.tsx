import { roleInDanish } from '../../access/role.words.js';
import { mayMove } from '../../placements/placement.rules.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { atStart, formatDay, formatPeriod } from '../../shared/danish-date.js';
import { Contact, type Reachable } from '../../web/page/contact.js';
import { Table } from '../../web/page/table.js';
import { MilestonesFolded } from '../milestones-folded.js';
import { speaksFor } from '../onboarding.rules.js';
import type { OnboardingView } from '../onboarding.view.js';
import { ownerInDanish } from '../onboarding.words.js';
import { reachedInDanish } from '../progress/milestones.js';

export interface OwnPeople {
  mentor: Reachable | null;
  leader: Reachable | null;
  consultant: Reachable | null;
}

interface PlanProps {
  placement: PlacementView;
  people: OwnPeople;
  onboarding: OnboardingView;
  /** Whether it goes on where both wish it. */
  mayExtend: boolean;
}

/** What the mentee is to have of it, who is who, and what comes when. */
export function Plan({ placement, people, onboarding, mayExtend }: PlanProps) {
  const { purpose, tasks, workplace } = placement;
  const { mentor, leader, consultant } = people;
  const organiser = roleInDanish(placement.runBy);
  return (
    <>
      <h2>Din plan</h2>
      <dl class="limstift-facts">
        <dt>Formål</dt>
        <dd>{purpose}</dd>
        <dt>Det hjælper mentoren med</dt>
        <dd>{tasks}</dd>
        <dt>Periode</dt>
        <dd>{formatPeriod(placement)}</dd>
        {workplace && (
          <>
            <dt>Arbejdssted</dt>
            <dd>{workplace.name}</dd>
          </>
        )}
      </dl>
      <h2>Hvem er hvem</h2>
      <dl class="limstift-facts">
        <dt>Mentor</dt>
        <dd>{mentor ? <Contact {...mentor} /> : noMentorInDanish(placement)}</dd>
        {workplace && (
          <>
            <dt>Leder</dt>
            <dd>{leader ? <Contact {...leader} /> : 'Ikke valgt endnu'}</dd>
          </>
        )}
        <dt>{atStart(organiser)}</dt>
        <dd>{consultant ? <Contact {...consultant} /> : 'Ikke valgt endnu'}</dd>
      </dl>
      <p>{`Ring til din ${organiser}, hvis noget ikke fungerer, eller hvis du har brug for en anden mentor.`}</p>
      <p>
        <a href={`/forloeb/${placement.id}/bekymring`}>Fortæl om en bekymring</a>
      </p>
      {mayExtend && (
        <p>
          <a href={`/forloeb/${placement.id}/forlaengelse`}>Forlæng forløbet</a>
        </p>
      )}
      {mayMove('stop', placement.status) && (
        <p>
          <a href={`/forloeb/${placement.id}/stop`}>Stop forløbet</a>
        </p>
      )}
      {onboarding.milestones.length > 0 && (
        <OwnMilestones placementId={placement.id} onboarding={onboarding} />
      )}
    </>
  );
}

function noMentorInDanish({ runBy }: PlacementView): string {
  return runBy === 'coordinator'
    ? 'Din koordinator er ved at finde en mentor til dig.'
    : 'Din leder er ved at vælge din mentor.';
}

function OwnMilestones({
  placementId,
  onboarding: { progress, milestones },
}: {
  placementId: string;
  onboarding: OnboardingView;
}) {
  return (
    <>
      <h2>Milepæle</h2>
      <p>{`${progress.reached} af ${progress.of} milepæle er nået.`}</p>
      <MilestonesFolded
        milestones={milestones}
        table={(caption, rows) => <Milestones caption={caption} milestones={rows} />}
      />
      <p>
        <a href={`/forloeb/${placementId}/fremdrift`}>
          {milestones.some((one) => one.reachedDay === null && speaksFor('mentee', one.owner))
            ? 'Markér dine milepæle'
            : 'Se milepælene'}
        </a>
      </p>
    </>
  );
}

function Milestones({ caption, milestones }: { caption: string } & Pick<OnboardingView, 'milestones'>) {
  return (
    <Table
      caption={caption}
      columns={['Milepæl', 'Hvem', 'Senest', 'Nået']}
      rows={milestones.map((milestone) => [
        milestone.title,
        ownerInDanish(milestone.owner),
        formatDay(milestone.dueDay),
        reachedInDanish(milestone),
      ])}
    />
  );
}
