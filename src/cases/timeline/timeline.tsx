/** What happened in a case, and who looked at it. */
import type { Role } from '../../access/role.js';
import { roleInDanish } from '../../access/role.words.js';
import { type EventCode, happenedInDanish } from '../../audit/event.words.js';
import type { Look } from '../../audit/record-look.js';
import { formatInstant } from '../../shared/danish-date.js';
import { Table } from '../../web/page/table.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { factsInDanish, type HappeningFacts } from './happening-facts.words.js';
import { wayOfLookingInDanish } from './timeline.words.js';

export interface Happened {
  what: EventCode;
  at: Date;
  byName: string | null;
  byRole: Role | 'system' | null;
  byRepresentative: boolean;
  facts: HappeningFacts;
}

interface TimelineProps {
  happenings: Happened[];
  /** What the scheme calls its milestones. */
  milestones: { code: string; title: string }[];
}

export interface LookFacts {
  at: Date;
  name: string;
  role: Role;
  how: Look['how'];
  purpose: Look['purpose'];
}

export function Timeline({ happenings, milestones }: TimelineProps) {
  return (
    <ol class="nobullet-list limstift-timeline">
      {happenings.map(({ what, at, byName, byRole, byRepresentative, facts }) => {
        const about = factsInDanish(what, facts, milestones);
        return (
          <li>
            <strong>{happenedInDanish(what)}</strong>
            {about !== null && <Unbroken text={`: ${about}`} />}
            <br />
            {`${formatInstant(at)}, ${whoInDanish(byName, byRole, byRepresentative)}`}
          </li>
        );
      })}
    </ol>
  );
}

function whoInDanish(name: string | null, role: Role | 'system' | null, isRepresentative: boolean): string {
  if (name === null || role === null || role === 'system') return 'af sig selv';
  return `${name}, ${isRepresentative ? 'repræsentant for menteen' : roleInDanish(role)}`;
}

export function Looks({ looks }: { looks: LookFacts[] }) {
  return (
    <Table
      caption="Hvem der har set sagen, de seneste først"
      columns={['Hvornår', 'Hvem', 'Rolle', 'Hvordan']}
      rows={looks.map(({ at, name, role, how, purpose }) => [
        formatInstant(at),
        name,
        roleInDanish(role),
        wayOfLookingInDanish({ how, purpose }),
      ])}
    />
  );
}
