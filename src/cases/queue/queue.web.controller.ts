import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { countProposalsToHandle } from '../../matching/proposals/proposal.queries.js';
import { countUnfinishedRegistrationsOf } from '../../placements/registration/registration.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import type { Day } from '../../shared/day.js';
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
import { unreadWords } from './assignments/handover-word.queries.js';
import { countHeldCases, heldCases } from './assignments/held-cases.queries.js';
import { ReadHandoverWord } from './assignments/read-handover-word.js';
import { TakeCase } from './assignments/take-case.js';
import { queueAddress } from './queue-tabs.js';
import { QueueQuery } from './queue.input.js';
import { queuePage } from './queue.page.js';
import { queueBy, queueCounts, type QueueView } from './queue.queries.js';
import { runsCourses, WORK_ROLES, type WorkKind, type WorkRole, worksOnCases } from './queue.rules.js';
import { assignmentRefusalInDanish } from './assignments/assignment.words.js';
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
    private readonly readHandoverWord: ReadHandoverWord,
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
  @May(...WORK_ROLES)
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

  @Post('forloeb/:id/besked-laest')
  @May(...WORK_ROLES)
  async readWord(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.readHandoverWord.run(id, workRoleOf(actor), actor);
    seeOther(reply, '/', 'Beskeden er lagt væk. Den står stadig på sagens side om fordeling.');
  }

  private leaderStart(actor: SignedIn): Promise<string> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (tx) => {
      const tasks = leaderTasks(await leaderFacts(tx, today));
      const seen = tasks
        .slice(0, MOST_SHOWN)
        .flatMap((task) => ('placementId' in task ? [task.placementId] : []));
      await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...new Set(seen));
      return leaderStartPage({
        visitor: visitorOf(actor),
        tasks,
        today,
        claimsHours: actor.leadsUnpaidAlone !== true,
      });
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
      const whose = { role, personId };
      const counts = {
        ...(await queueCounts(tx, whose, today)),
        onHold: await countHeldCases(tx, whose),
      };
      const view = query.vis ?? (counts.mine > 0 || runsCourses(role) ? 'mine' : 'unassigned');
      const { rows, nextCursor } = await rowsOf(tx, { ...whose, view, ...query }, today);
      const words = onBehalfOf ? [] : await unreadWords(tx, personId, role);
      const unfinished =
        role === 'consultant' && !onBehalfOf ? await countUnfinishedRegistrationsOf(tx, personId) : 0;
      const proposals = role === 'coordinator' && !onBehalfOf ? await countProposalsToHandle(tx) : 0;
      const seen = [...words, ...('held' in rows ? rows.held : rows.work)];
      await recordCaseLook(
        tx,
        { how: 'page', purpose: 'list' },
        ...new Set(seen.map(({ placementId }) => placementId)),
      );
      const asked = { role, view, kind: view === 'on-hold' ? undefined : query.slags, onBehalfOf };
      const next = nextCursor && queueAddress(asked, nextCursor);
      return queuePage({
        visitor: visitorOf(actor),
        ...asked,
        counts,
        shown: rows,
        next,
        today,
        standsInFor: leaves,
        words,
        unfinished,
        proposals,
        faults,
      });
    });
  }
}

/** What a part of the queue shows, a page at a time. */
async function rowsOf(
  tx: Tx,
  asked: { role: WorkRole; personId: string; view: QueueView; slags?: WorkKind; cursor?: string },
  today: Day,
) {
  const { view, slags: kind, cursor, ...whose } = asked;
  if (view === 'on-hold') {
    const { items, nextCursor } = await heldCases(tx, whose, cursor);
    return { rows: { held: items }, nextCursor };
  }
  const { items, nextCursor } = await queueBy(tx, { ...whose, view, kind, cursor }, today);
  return { rows: { work: items }, nextCursor };
}
