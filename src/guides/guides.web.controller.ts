import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SYSTEM } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May, Public } from '../access/route.decorators.js';
import type { ActingRequest } from '../access/sessions/session.guard.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { visitorOf } from '../access/visitor.js';
import { DAY_OF_CLAIM } from '../cases/paid-next-steps.rules.js';
import { findPlacement, schemeOf } from '../placements/placement.queries.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { schemesInUse } from '../schemes/scheme.queries.js';
import { findOrganisation } from '../settings/organisation.queries.js';
import { found } from '../shared/not-found.js';
import { sendPage } from '../web/answer.js';
import { IdPipe } from '../web/id.pipe.js';
import { guideCase } from './guide-case.queries.js';
import { guide, type GuideReader, readersOf, wordingFor } from './guide.js';
import { guidePage, guidesPage } from './guide.page.js';
import { guideInDanish, pathOfReader } from './guide.words.js';
import { mentoringAndCoachingPage } from './mentoring-and-coaching.page.js';

@ApiExcludeController()
@Controller()
export class GuidesWebController {
  constructor(private readonly database: Database) {}

  @Get('vejledning')
  @Public()
  async list(@Req() { visitor }: ActingRequest, @Res() reply: FastifyReply): Promise<void> {
    const inUse = await this.database.asActor(SYSTEM, schemesInUse);
    const schemes = inUse.map(({ scheme }) => ({
      code: scheme.code,
      name: scheme.name,
      guides: readersOf(scheme).map((reader) => ({
        path: pathOfReader(reader),
        inDanish: guideInDanish(reader),
      })),
    }));
    sendPage(reply, guidesPage({ visitor, schemes }));
  }

  @Get('vejledning/mentoring-og-coaching')
  @Public()
  sideBySide(@Req() { visitor }: ActingRequest, @Res() reply: FastifyReply): void {
    sendPage(reply, mentoringAndCoachingPage({ visitor }));
  }

  @Get('vejledning/:scheme/:reader')
  @Public()
  async read(
    @Param('scheme') code: string,
    @Param('reader') path: string,
    @Req() { visitor }: ActingRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.database.asActor(SYSTEM, async (tx) => {
      const inUse = (await schemesInUse(tx)).find(({ scheme }) => scheme.code === code);
      const { scheme } = found(inUse, 'scheme');
      const reader = found(
        readersOf(scheme).find((one) => pathOfReader(one) === path),
        'guide',
      );
      const organisation = await findOrganisation(tx);
      const facts = { scheme, reader, organisation, dayOfNextMonth: DAY_OF_CLAIM, case: null };
      return guidePage({ visitor, guide: guide(wordingFor(reader), facts), placementId: null });
    });
    sendPage(reply, page);
  }

  /** The guide of the reader's own part in a case. */
  @Get('forloeb/:id/vejledning')
  @May(...CASE_READERS, ...PARTY_ROLES)
  async ofCase(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const scheme = await schemeOf(tx, await findPlacement(tx, id));
      const reader = readerIn(actor);
      const organisation = await findOrganisation(tx);
      const facts = {
        scheme,
        reader,
        organisation,
        dayOfNextMonth: DAY_OF_CLAIM,
        case: await guideCase(tx, id),
      };
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return guidePage({
        visitor: visitorOf(actor),
        guide: guide(wordingFor(reader), facts),
        placementId: id,
      });
    });
    sendPage(reply, page);
  }
}

function readerIn({ role }: SignedIn): GuideReader {
  return role === 'leader' || role === 'mentor' || role === 'mentee' ? role : 'consultant';
}
