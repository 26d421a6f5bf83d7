/** Until when months of the demo data can be claimed, and a leader who asks for more time. */
import { randomUUID } from 'node:crypto';
import { Database } from '../access/database.js';
import { AskForTime } from '../claims/window/ask-for-time.js';
import { Parameter } from '../settings/parameter.entity.js';
import { firstDayOfMonth, type Month } from '../shared/day.js';
import { done } from '../shared/outcome.js';
import { type DemoSteps, made } from './demo-steps.js';
import { monthsBefore } from './month-steps.js';
import type { DemoWorkplace } from './people-of-the-demo.js';

const DAYS = 45;
const RETURN_DAYS = 14;

/** As set at the start of the last month that is over: the months before have no window. */
export async function setWindow(demo: DemoSteps): Promise<void> {
  const { administrator, today } = demo;
  const [, last] = monthsBefore(today);
  const firstDay = firstDayOfMonth(last);
  const createdAt = new Date(`${firstDay}T08:00:00Z`);
  const by = { status: 'approved' as const, firstDay, authorId: administrator.personId, createdAt };
  await made(
    demo.app.get(Database).change(demo.by(administrator), async (tx) => {
      await tx.insert(Parameter, [
        { id: randomUUID(), code: 'claim-window-days', value: DAYS, ...by },
        { id: randomUUID(), code: 'claim-return-days', value: RETURN_DAYS, ...by },
      ]);
      return done(null);
    }),
  );
}

/** The leader cannot claim before the wage cost is decided, and says so in time. */
export async function askForTime(
  demo: DemoSteps,
  { leader }: DemoWorkplace,
  placementId: string,
  month: Month,
): Promise<void> {
  const because = 'Lønomkostningen er ikke godkendt endnu, så jeg kan ikke sende kravet.';
  await made(demo.app.get(AskForTime).run(placementId, { month, because }, demo.by(leader)));
}
