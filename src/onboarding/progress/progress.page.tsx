import type { Role } from '../../access/role.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { MilestonesFolded } from '../milestones-folded.js';
import type { OnboardingView } from '../onboarding.view.js';
import { progressInDanish } from '../onboarding.words.js';
import { AttendanceForm } from './attendance-form.js';
import { MilestoneForm, MilestoneTable } from './milestones.js';
import { Weeks } from './weeks.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { whoIsWhere } from '../../placements/placement.words.js';

export interface ProgressFacts {
  visitor: Visitor;
  placement: PlacementView;
  onboarding: OnboardingView;
  role: Role;
  today: Day;
  /** The weeks, by their Mondays, that a mentor may tell of. */
  weeks: Day[];
  form: Filled;
}

/** How the mentee settles in: what is reached, and week for week, as far as the visitor may see it. */
export function progressPage({ visitor, placement, onboarding, role, today, weeks, form }: ProgressFacts) {
  const { progress, milestones } = onboarding;
  const address = `/forloeb/${placement.id}/fremdrift`;
  return html(
    <Page
      title={form.faults.length > 0 ? 'Fejl: Fremdrift' : 'Fremdrift'}
      visitor={visitor}
      at={role === 'mentee' ? '/mit-forloeb' : '/forloeb'}
    >
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>Fremdrift</h1>
      <p class="limstift-wrap">
        <Unbroken
          text={`Sag ${placement.reference}: ${whoIsWhere(placement.mentee.name, placement.employer?.name ?? null)}`}
        />
      </p>
      <h2>Milepæle</h2>
      <p>{progressInDanish(progress)}</p>
      <MilestoneForm {...{ form, milestones, role, today, address }} />
      <MilestonesFolded
        milestones={milestones}
        table={(caption, rows) => <MilestoneTable {...{ caption, milestones: rows, role, address }} />}
      />
      {weeks.length > 0 && <AttendanceForm {...{ form, weeks, address }} />}
      <Weeks onboarding={onboarding} role={role} />
      {role === 'mentee' && (
        <p>
          <a href="/mit-forloeb">Fortæl, hvordan det går</a>
        </p>
      )}
    </Page>,
  );
}
