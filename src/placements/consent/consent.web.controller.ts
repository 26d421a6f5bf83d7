import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { type Filled, filledWith } from '../../web/form/filled.js';
import { versionApart } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import { answerChange } from '../../web/put-right/answer-change.js';
import { formOfChange } from '../../web/put-right/form-of-change.js';
import { isOver } from '../placement.rules.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { ConsentInput } from './consent.input.js';
import { consentPage } from './consent.page.js';
import { consentVersionsOf, consentWriter } from './consent.queries.js';
import { isInForce, versionOfConsent } from './consent.rules.js';
import { consentRefusalInDanish } from './consent.words.js';
import { GiveConsent } from './give-consent.js';
import { WithdrawConsent } from './withdraw-consent.js';

const WRITERS = ['mentee', 'consultant'] as const;

@ApiExcludeController()
@Controller('forloeb/:id/samtykke')
export class ConsentWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly giveConsent: GiveConsent,
    private readonly withdrawConsent: WithdrawConsent,
  ) {}

  @Get()
  @May(...CASE_READERS, 'mentee')
  async show(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor));
  }

  @Post()
  @May(...WRITERS)
  async give(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await answerChange(reply, typed, {
      input: ConsentInput,
      save: (input, version) => this.giveConsent.run(id, input, Number(version), actor),
      say: consentRefusalInDanish,
      saved: [`/forloeb/${id}/samtykke`, 'Det er gemt. Leder og mentor kan se det nu.'],
      again: (sent) => this.page(id, actor, sent),
    });
  }

  @Post('tilbagetraekning')
  @May(...WRITERS)
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const withdrawn = await attempt(
      EmptyInput,
      fields,
      () => this.withdrawConsent.run(id, actor, version),
      consentRefusalInDanish,
    );
    if ('done' in withdrawn) {
      return seeOther(reply, `/forloeb/${id}/samtykke`, 'Det er trukket tilbage. De ser nu kun navnet.');
    }
    const { faults } = withdrawn;
    sendPage(reply, await this.page(id, actor, { ...filledWith(), faults }), faults);
  }

  /** The form as it stands, or as it was sent. */
  private page(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      found(placement.employer, 'employer');
      const versions = await consentVersionsOf(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const writer = WRITERS.some((role) => role === actor.role)
        ? await consentWriter(tx, id, actor.role)
        : null;
      const now = {
        text: versions.find(isInForce)?.text ?? null,
        ...(writer === 'consultant' && { agreedDay: formatDay(this.clock.today()) }),
      };
      const standing = { now, version: versionOfConsent(versions), labels: { text: 'Det må de vide' } };
      const isOpen = !isOver(placement.status) || sent !== undefined;
      return consentPage({
        visitor: visitorOf(actor),
        placement,
        versions,
        writer,
        change: isOpen ? formOfChange(standing, sent) : null,
      });
    });
  }
}
