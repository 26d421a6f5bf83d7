import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { dayAt } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { sendPage } from '../../web/answer.js';
import { typedIn } from '../../web/read-form.js';
import { validityOf } from '../scheme.rules.js';
import { type SchemeEdition, versionsOf } from '../scheme.queries.js';
import { validityInDanish } from '../scheme.words.js';
import { comparisonPage } from './comparison.page.js';
import { comparisonOf } from './comparison.rules.js';
import { itemsOf, versionInDanish } from './scheme-items.words.js';
import { schemePage } from './scheme.page.js';

@ApiExcludeController()
@Controller('ordninger/:code')
@May(...ROLES)
export class SchemePagesWebController {
  constructor(private readonly database: Database) {}

  @Get()
  async newest(
    @Param('code') code: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [newest] = await this.versions(code, actor);
    this.send(reply, actor, found(newest ?? null, 'scheme'), true);
  }

  @Get('versioner')
  async compare(
    @Param('code') code: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const versions = await this.versions(code, actor);
    const newest = found(versions[0] ?? null, 'scheme');
    const to = editionIn(versions, typedIn(typed, 'til')) ?? newest;
    const from = editionIn(versions, typedIn(typed, 'fra')) ?? versions[1] ?? newest;
    const page = comparisonPage({
      visitor: visitorOf(actor),
      code,
      name: newest.scheme.name,
      versions: versions.map((one) => ({ version: one.version, inDanish: said(one) })),
      from: from.version,
      to: to.version,
      differences: comparisonOf(itemsOf(from.scheme), itemsOf(to.scheme)),
    });
    sendPage(reply, page);
  }

  @Get('versioner/:version')
  async one(
    @Param('code') code: string,
    @Param('version') version: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const versions = await this.versions(code, actor);
    const edition = found(editionIn(versions, version) ?? null, 'scheme');
    this.send(reply, actor, edition, edition === versions[0]);
  }

  private versions(code: string, actor: SignedIn): Promise<SchemeEdition[]> {
    return this.database.asActor(actor, (tx) => versionsOf(tx, code));
  }

  private send(reply: FastifyReply, actor: SignedIn, edition: SchemeEdition, isNewest: boolean): void {
    const { scheme } = edition;
    const { code, name, organiser } = scheme;
    const page = schemePage({
      visitor: visitorOf(actor),
      code,
      name,
      organiser,
      validity: validityInDanish(validityOf(scheme)),
      version: said(edition),
      isNewest,
      items: itemsOf(scheme),
    });
    sendPage(reply, page);
  }
}

function editionIn(versions: SchemeEdition[], typed: string): SchemeEdition | undefined {
  return versions.find(({ version }) => String(version) === typed);
}

function said({ version, createdAt }: SchemeEdition): string {
  return versionInDanish(version, dayAt(createdAt));
}
