import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Clock } from '../../shared/clock.js';
import { sendPage } from '../../web/answer.js';
import { applicationOf, recordApplicationsLook } from '../applications/application-shown.js';
import { openApplications, ownApplications } from '../applications/application.queries.js';
import { openProposals, proposalsOf } from '../proposals/proposal.queries.js';
import { matchedSchemes, schemeNames } from './matched-schemes.queries.js';
import { matchingPage } from './matching.page.js';
import { ownMatchingPage } from './own-matching.page.js';

@ApiExcludeController()
@Controller('matchning')
@May('coordinator', 'mentor', 'mentee')
export class MatchingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.database.asActor(actor, (tx) =>
      actor.role === 'coordinator' ? this.ofCoordinator(tx, actor) : this.own(tx, actor),
    );
    sendPage(reply, page);
  }

  private async ofCoordinator(tx: Tx, actor: SignedIn): Promise<string> {
    const today = this.clock.today();
    const schemes = await matchedSchemes(tx);
    const all = await openApplications(
      tx,
      schemes.map(({ code }) => code),
    );
    await recordApplicationsLook(tx, all, 'page');
    const of = (code: string, role: OneOfThePair) =>
      all.filter(({ scheme, asRole }) => scheme === code && asRole === role).map(applicationOf);
    return matchingPage({
      visitor: visitorOf(actor),
      schemes: schemes.map(({ code, name }) => ({
        code,
        name,
        mentors: of(code, 'mentor'),
        mentees: of(code, 'mentee'),
      })),
      proposals: await openProposals(tx, today),
      today,
    });
  }

  private async own(tx: Tx, actor: SignedIn): Promise<string> {
    const applications = await ownApplications(tx, actor.personId);
    const ids = applications.map(({ id }) => id);
    return ownMatchingPage({
      visitor: visitorOf(actor),
      as: actor.role as OneOfThePair,
      applications: applications.map(applicationOf),
      proposals: await proposalsOf(tx, ids, this.clock.today()),
      schemeNames: await schemeNames(tx),
    });
  }
}
