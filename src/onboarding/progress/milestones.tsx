import type { Role } from '../../access/role.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { Table } from '../../web/page/table.js';
import { speaksFor } from '../onboarding.rules.js';
import type { MilestoneView } from '../onboarding.view.js';
import { ownerInDanish } from '../onboarding.words.js';

interface MilestonesProps {
  milestones: MilestoneView[];
  role: Role;
  address: string;
}

/** Marks a milestone that the visitor may speak for; the day is today's until another is typed. */
export function MilestoneForm({
  form,
  milestones,
  role,
  today,
  address,
}: MilestonesProps & { form: Filled; today: Day }) {
  const open = milestones.filter(({ reachedDay, owner }) => reachedDay === null && speaksFor(role, owner));
  if (open.length === 0) return null;
  const filled = { ...form, typed: { day: formatDay(today), ...form.typed } };
  return (
    <Form action={`${address}/milepaele`} class="limstift-milestone">
      <h3>Markér en milepæl som nået</h3>
      <Select
        form={filled}
        name="code"
        label="Milepæl"
        choices={open.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <DayInput form={filled} name="day" label="Nået den" />
      <p>
        <Button>Markér som nået</Button>
      </p>
    </Form>
  );
}

/** Milestones; a mark that was a mistake is taken back by those who might have set it. */
export function MilestoneTable({
  caption,
  milestones,
  role,
  address,
}: MilestonesProps & { caption: string }) {
  const takesBack = ({ reachedDay, owner }: MilestoneView) => reachedDay !== null && speaksFor(role, owner);
  const hasActions = milestones.some(takesBack);
  return (
    <Table
      caption={caption}
      columns={['Milepæl', 'Hvem', 'Senest', 'Nået', ...(hasActions ? ['Fortryd'] : [])]}
      rows={milestones.map((milestone) => [
        milestone.title,
        ownerInDanish(milestone.owner),
        formatDay(milestone.dueDay),
        reachedInDanish(milestone),
        ...(hasActions
          ? [
              takesBack(milestone) ? (
                <ButtonForm action={`${address}/milepaele/${milestone.code}/fortrydelse`} look="tertiary">
                  Ikke nået alligevel<span class="sr-only">{`: ${milestone.title}`}</span>
                </ButtonForm>
              ) : (
                '–'
              ),
            ]
          : []),
      ])}
    />
  );
}

export function reachedInDanish({ reachedDay, isOverdue }: MilestoneView): string {
  if (reachedDay !== null) return formatDay(reachedDay);
  return isOverdue ? 'Forsinket' : 'Ikke endnu';
}
