import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { waiverIn } from '../../hearings/hearing.input.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { filledAgain } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { ownFields } from '../../web/read-form.js';
import { storedLines } from '../claim.queries.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { decisionTotals } from '../decisions/claim-decision.rules.js';
import { decisionSumInDanish } from '../decisions/claim-decision.words.js';
import { DecideClaim } from '../decisions/decide-claim.js';
import { tryDecision } from '../decisions/try-decision.js';
import { ReadDecisionInput } from './claim-page.input.js';
import { claimOnPage } from './claim-page.queries.js';
import { ClaimPages } from './claim-pages.js';
import { contradictionsOfDecision } from './contradictions.js';
import { decisionCheckPage } from './decision-check.page.js';
import { linesIn } from './typed-again.js';

const DECIDED = 'Kravet er afgjort.';

@ApiExcludeController()
@Controller('krav/:id/afgoerelse')
@May('caseworker')
export class ClaimDecisionWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pages: ClaimPages,
    private readonly decideClaim: DecideClaim,
  ) {}

  /** What is answered so far, while the form is being filled in. */
  @Get('sum')
  @Header('content-type', 'text/plain; charset=utf-8')
  sum(@Param('id', IdPipe) id: string, @Query() typed: unknown, @By() actor: SignedIn): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      decisionSumInDanish(decisionTotals(await storedLines(tx, [id]), linesIn(typed))),
    );
  }

  /** A refusal is looked over before it is sent; what refuses nothing is decided at once. */
  @Post('eftersyn')
  async check(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const contradictions = contradictionsOfDecision(typed);
    if (contradictions.length > 0) {
      return this.pages.answer(id, actor, reply, typed, { faults: contradictions }, DECIDED);
    }
    const checked = await attempt<ReadDecisionInput, string | null, ClaimRefusal>(
      ReadDecisionInput,
      decisionIn(typed),
      async (input) => {
        if (input.lines.some(({ outcome }) => outcome === 'refused')) {
          return this.checkPage(id, input, typed, actor);
        }
        const decided = await this.decideClaim.run(id, input, actor, input.version);
        return 'done' in decided ? done(null) : decided;
      },
      claimRefusalInDanish,
    );
    if ('done' in checked && checked.done !== null) return sendPage(reply, checked.done);
    await this.pages.answer(id, actor, reply, typed, byLine(checked), DECIDED);
  }

  /** The form again, as it was filled in, from the page that checks it. */
  @Post('ret')
  async formAgain(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.pages.again(id, actor, typed, []));
  }

  @Post()
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const decided = await attempt(
      ReadDecisionInput,
      decisionIn(typed),
      ({ version, ...input }) => this.decideClaim.run(id, input, actor, version),
      claimRefusalInDanish,
    );
    await this.pages.answer(id, actor, reply, typed, byLine(decided), DECIDED);
  }

  private checkPage(
    id: string,
    { version, lines, ...said }: ReadDecisionInput,
    typed: unknown,
    actor: SignedIn,
  ): Promise<Outcome<string, ClaimRefusal>> {
    return this.database.asActor(actor, async (tx) => {
      const waiver = waiverIn(said);
      const asked = { decisions: lines, seen: version, waiver };
      const tried = await tryDecision(tx, id, asked, actor, this.clock.today());
      if ('refused' in tried) return tried;
      const claim = await claimOnPage(tx, id, actor, this.clock.today());
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, claim.placement.id);
      const form = filledAgain(typed, []);
      const { legalBasis, isHeard } = tried.done;
      const noHearing = isHeard ? null : waiver;
      const facts = { claim, decisions: lines, legalBasis, noHearing, form };
      return done(decisionCheckPage({ visitor: visitorOf(actor), ...facts }));
    });
  }
}

/** The form holds what is asked of the leader too, where the claim is sent back or the leader is heard instead. */
function decisionIn(typed: unknown): Record<string, unknown> {
  return ownFields(typed, (name) => name !== 'because' && name !== 'facts');
}

/** A line that is not decided is named by its number. */
function byLine<Done>(decided: { done: Done } | { faults: Fault[] }): typeof decided {
  if ('done' in decided) return decided;
  const isOfLine = ({ field, code }: Fault) => code === 'choice' && field?.endsWith('.outcome') === true;
  return {
    faults: decided.faults.map((fault) =>
      isOfLine(fault)
        ? { ...fault, detail: `Linje ${Number(fault.field?.split('.')[1]) + 1}: ${fault.detail}` }
        : fault,
    ),
  };
}
