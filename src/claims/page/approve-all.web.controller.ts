import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { seeOther } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { IdPipe } from '../../web/id.pipe.js';
import { storedLines } from '../claim.queries.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { DecideClaim } from '../decisions/decide-claim.js';
import { ClaimVersionInput } from './claim-page.input.js';
import { nextClaimToDecide } from './claim-page.queries.js';
import { ClaimPages } from './claim-pages.js';

@ApiExcludeController()
@Controller('krav/:id/godkendelse')
@May('caseworker')
export class ApproveAllWebController {
  constructor(
    private readonly database: Database,
    private readonly pages: ClaimPages,
    private readonly decideClaim: DecideClaim,
  ) {}

  /** Approves every line of a claim that nothing speaks against, and goes on to the next that waits. */
  @Post()
  async approve(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const decided = await attempt(
      ClaimVersionInput,
      typed,
      async ({ version }) => {
        const lines = await this.database.asActor(actor, (tx) => storedLines(tx, [id]));
        const approved = lines.map((line) => ({ id: line.id, outcome: 'approved' as const }));
        return this.decideClaim.run(id, { lines: approved }, actor, version);
      },
      claimRefusalInDanish,
    );
    const next =
      'done' in decided ? await this.database.asActor(actor, (tx) => nextClaimToDecide(tx, id)) : null;
    if (next !== null) return seeOther(reply, `/krav/${next.id}`, 'Kravet er godkendt. Her er det næste.');
    await this.pages.answer(id, actor, reply, typed, decided, 'Kravet er godkendt.');
  }
}
