import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { formatDay } from '../../shared/danish-date.js';
import { NotFound } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { ticked } from '../../web/form/choices.js';
import { IdPipe } from '../../web/id.pipe.js';
import { AgreementInput, SignatureFormInput, SignatureInput } from '../agreement.input.js';
import { fieldOfPart, WRITTEN_PARTS, type Written } from '../agreement.rules.js';
import { sendRefusalInDanish, signRefusalInDanish } from '../agreement.words.js';
import { SendAgreement } from '../send-agreement.js';
import { SignAgreement } from '../signing/sign-agreement.js';
import { WriteAgreement } from '../write-agreement.js';
import { agreementFormPage, talkedChoices } from './agreement-form.page.js';
import { agreementList, agreementShown, agreementsShown } from './agreement-page.queries.js';
import { agreementPage } from './agreement.page.js';
import { agreementsPage } from './agreements.page.js';

@ApiExcludeController()
@Controller('forloeb/:id/aftaler')
export class AgreementsWebController {
  constructor(
    private readonly database: Database,
    private readonly writeAgreement: WriteAgreement,
    private readonly sendAgreement: SendAgreement,
    private readonly signAgreement: SignAgreement,
  ) {}

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  async all(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const { visitor, placement, ...shown } = await agreementsShown(tx, id, actor);
      return agreementsPage({ visitor, placement, papers: await agreementList(tx, id, shown) });
    });
    sendPage(reply, page);
  }

  @Get(':code')
  @May(...CASE_READERS, ...PARTY_ROLES)
  async one(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, code, actor, filledWith()));
  }

  @Get(':code/ret')
  @May('consultant', 'coordinator', 'mentor', 'mentee')
  async form(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.formPage(id, code, actor, null));
  }

  @Post(':code/ret')
  @May('consultant', 'coordinator', 'mentor', 'mentee')
  async write(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const written = await attempt(
      AgreementInput,
      typed,
      (input) => this.writeAgreement.run(id, code, input, actor),
      sendRefusalInDanish,
    );
    if ('done' in written)
      return seeOther(
        reply,
        `/forloeb/${id}/aftaler/${code}`,
        'Det, I har aftalt, er gemt. Send det til underskrift.',
      );
    const { faults } = written;
    sendPage(reply, await this.formPage(id, code, actor, filledAgain(typed, faults)), faults);
  }

  @Post(':code/afsendelse')
  @May('consultant', 'coordinator', 'mentor', 'mentee')
  async send(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = await attempt(
      EmptyInput,
      typed,
      () => this.sendAgreement.run(id, code, actor),
      sendRefusalInDanish,
    );
    if ('done' in sent)
      return seeOther(reply, `/forloeb/${id}/aftaler/${code}`, 'Aftalen er sendt til underskrift.');
    const { faults } = sent;
    sendPage(
      reply,
      await this.page(id, code, actor, { typed: {}, faults: faults.map(withoutField) }),
      faults,
    );
  }

  @Post([':code/underskrift', ':code/underskrift-paa-papir'])
  @May('consultant', 'caseworker', 'coordinator', ...PARTY_ROLES)
  async sign(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isOnPaper = Object.hasOwn(typed ?? {}, 'attachmentId');
    const signed = await attempt(
      isOnPaper ? SignatureInput : SignatureFormInput,
      typed,
      ({ version, asParty, attachmentId }) =>
        this.signAgreement.run(
          id,
          code,
          {
            ...(version !== undefined && { version }),
            ...(asParty !== undefined && { asParty }),
            ...(attachmentId !== undefined && { attachmentId }),
          },
          actor,
        ),
      signRefusalInDanish,
    );
    if ('done' in signed) return seeOther(reply, `/forloeb/${id}/aftaler/${code}`, 'Underskriften er gemt.');
    const { faults } = signed;
    sendPage(reply, await this.page(id, code, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, code: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      agreementPage({ ...(await agreementShown(tx, id, code, actor)), form }),
    );
  }

  private formPage(id: string, code: string, actor: SignedIn, form: Filled | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { visitor, agreement, rule, purpose, written, canWrite } = await agreementShown(
        tx,
        id,
        code,
        actor,
      );
      if (!canWrite) throw new NotFound('agreement');
      const { parts: asked } = rule;
      const words = { ...(asked.includes('goal') && { goal: purpose }), ...written.words };
      const filled = form ?? filledWith(typedOf({ ...written, words }, asked));
      return agreementFormPage({ visitor, placementId: id, agreement, asked, form: filled });
    });
  }
}

function typedOf({ words, talkedThrough, talkedDay }: Written, asked: Parameters<typeof talkedChoices>[0]) {
  return {
    ...Object.fromEntries(WRITTEN_PARTS.map((part) => [fieldOfPart(part), words[part] ?? null])),
    ...ticked('talkedThrough', talkedChoices(asked), talkedThrough),
    talkedDay: talkedDay && formatDay(talkedDay),
  };
}

/** The page that sends has no fields: what is missing is written on the page of its own. */
function withoutField({ code, detail }: { code: string; detail: string }) {
  return { code, detail };
}
