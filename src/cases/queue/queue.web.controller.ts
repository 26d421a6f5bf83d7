import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_WORKERS, ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { readForm } from '../../web/read-form.js';
import { leaderStartPage, MOST_SHOWN } from '../leader-start/leader-start.page.js';
import { leaderFacts } from '../leader-start/leader-tasks.queries.js';
import { leaderTasks } from '../leader-start/leader-tasks.rules.js';
import { TakeCase } from './assignments/take-case.js';
import { queueAddress } from './queue-tabs.js';
import { QueueQuery } from './queue.input.js';
import { queuePage } from './queue.page.js';
import { queueBy, queueCounts } from './queue.queries.js';
import { type WorkRole, worksOnCases } from './queue.rules.js';
import { assignmentRefusalInDanish } from './queue.words.js';
import { standsInFor } from './stand-ins/stand-in.queries.js';
import { startOf } from './start.js';
import { workRoleOf } from './work-role-of.js';

@ApiExcludeController()
@Controller()
export class QueueWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly takeCase: TakeCase,
  ) {}

  /** Where the day begins: the work that waits, or the page that is the role's own. */
  @Get()
  @May(...ROLES)
  async start(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    if (actor.role === 'leader') return sendPage(reply, await this.leaderStart(actor));
    if (!worksOnCases(actor.role)) return void reply.redirect(startOf(actor.role), 303);
    const query = await readForm(QueueQuery, typed);
    const faults = 'faults' in query ? query.faults : [];
    const asked = 'faults' in query ? new QueueQuery() : query.input;
    sendPage(reply, await this.page(asked, actor.role, actor, faults), faults);
  }

  @Post('forloeb/:id/overtagelse')
  @May(...CASE_WORKERS)
  async take(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const role = workRoleOf(actor);
    const taken = await attempt(
      EmptyInput,
      typed,
      () => this.takeCase.run(id, role, actor),
      assignmentRefusalInDanish,
    );
    if ('done' in taken) return seeOther(reply, '/?vis=mine', 'Sagen er din.');
    sendPage(reply, await this.page(new QueueQuery(), role, actor, taken.faults), taken.faults);
  }

  private leaderStart(actor: SignedIn): Promise<string> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (tx) => {
      const tasks = leaderTasks(await leaderFacts(tx, today));
      const seen = tasks
        .slice(0, MOST_SHOWN)
        .flatMap((task) => ('placementId' in task ? [task.placementId] : []));
      await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...new Set(seen));
      return leaderStartPage({ visitor: visitorOf(actor), tasks, today });
    });
  }

  private page(query: QueueQuery, role: WorkRole, actor: SignedIn, faults: Fault[]): Promise<string> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (tx) => {
      const leaves = await standsInFor(tx, actor.personId);
      const onBehalfOf =
        query.for === undefined
          ? null
          : found(
              leaves.find(({ id }) => id === query.for),
              'leave',
            );
      const personId = onBehalfOf?.id ?? actor.personId;
      const counts = await queueCounts(tx, { role, personId }, today);
      const view = query.vis ?? (counts.mine > 0 || role === 'consultant' ? 'mine' : 'unassigned');
      const asked = { role, personId, view, kind: query.slags };
      const { items, nextCursor } = await queueBy(tx, { ...asked, cursor: query.cursor }, today);
      await recordCaseLook(
        tx,
        { how: 'page', purpose: 'list' },
        ...new Set(items.map(({ placementId }) => placementId)),
      );
      const shown = { role, view, kind: query.slags, onBehalfOf };
      const next = nextCursor && queueAddress(shown, nextCursor);
      return queuePage({
        visitor: visitorOf(actor),
        ...shown,
        counts,
        items,
        next,
        today,
        standsInFor: leaves,
        faults,
      });
    });
  }
}
