import { Body, Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../access/database.js';
import { By, May } from '../access/route.decorators.js';
import { actingOnce } from '../access/sessions/request-key.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { visitorOf } from '../access/visitor.js';
import { found } from '../shared/not-found.js';
import { seeOther, sendPage } from '../web/answer.js';
import { attempt } from '../web/attempt.js';
import { filledAgain, filledWith } from '../web/form/filled.js';
import { formatPhone } from '../shared/phone.js';
import { type Fault, faultsOf } from '../web/problems/said.js';
import { readUpload, type Upload } from '../web/upload.js';
import { ChangeLogo } from './change-logo.js';
import { ChangeOrganisation } from './change-organisation.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationInput } from './organisation.input.js';
import { organisationPage } from './organisation.page.js';
import { changesInDanish, logoRefusalInDanish } from './organisation.words.js';

const MOST_LOGO_BYTES = 1_000_000;

@ApiExcludeController()
@Controller('organisation')
@May('administrator')
export class OrganisationWebController {
  constructor(
    private readonly database: Database,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly changeLogo: ChangeLogo,
  ) {}

  @Get()
  show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    return this.sendFilled(actor, reply);
  }

  @Get('logo')
  @Header('content-type', 'image/png')
  async logo(@By() actor: SignedIn): Promise<Buffer> {
    return found((await this.organisation(actor))?.logoPng, 'logo');
  }

  @Post()
  async change(
    @Body() typed: Record<string, string>,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version = '', ...fields } = typed;
    const versionRead = /^\d{1,9}$/.test(version) ? Number(version) : 0; // of nothing, there is no version
    const outcome = await attempt(
      OrganisationInput,
      fields,
      (input) => this.changeOrganisation.run(input, versionRead, actor),
      (refusal: never) => refusal,
    );
    if ('done' in outcome) return seeOther(reply, '/organisation', 'Oplysningerne er gemt.');

    const { faults } = outcome;
    const organisation = await this.organisation(actor);
    const form = filledAgain(fields, faults);
    const isChanged = faults.some(({ code }) => code === 'changed-meanwhile');
    const now = organisation === null ? {} : fieldsOf(organisation);
    const page = organisationPage({
      visitor: visitorOf(actor),
      form,
      version: isChanged ? (organisation?.version ?? null) : versionRead || null,
      hasLogo: organisation?.logoPng != null,
      changes: isChanged ? changesInDanish(form.typed, now) : [],
      logoFaults: [],
    });
    sendPage(reply, page, faults);
  }

  @Post('logo')
  async upload(
    @Req() request: FastifyRequest,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const upload = await readUpload(request, MOST_LOGO_BYTES);
    const faults = fileFaults(upload);
    if (upload.file !== null && faults.length === 0) {
      const base64 = upload.file.bytes.toString('base64');
      const outcome = await this.changeLogo.run(base64, actingOnce(actor, request, upload));
      if ('done' in outcome) return seeOther(reply, '/organisation', 'Logoet er skiftet.');
      faults.push(...faultsOf(outcome.refused, logoRefusalInDanish));
    }
    return this.sendFilled(actor, reply, faults);
  }

  private async sendFilled(actor: SignedIn, reply: FastifyReply, logoFaults: Fault[] = []): Promise<void> {
    const organisation = await this.organisation(actor);
    const page = organisationPage({
      visitor: visitorOf(actor),
      form: filledWith(organisation === null ? {} : fieldsOf(organisation)),
      version: organisation?.version ?? null,
      hasLogo: organisation?.logoPng != null,
      changes: [],
      logoFaults,
    });
    sendPage(reply, page, logoFaults);
  }

  private organisation(actor: SignedIn): Promise<Organisation | null> {
    return this.database.asActor(actor, (tx) => tx.findOneBy(Organisation, { id: true }));
  }
}

function fileFaults({ file }: Upload): Fault[] {
  if (file === null) return [{ code: 'no-file', field: 'png', detail: 'Vælg en fil.' }];
  return file.isTooLarge
    ? [{ code: 'file-too-large', field: 'png', detail: 'Filen er for stor. Den må højst fylde 1 MB.' }]
    : [];
}

/** As a form names and holds them. */
function fieldsOf(organisation: Organisation): Record<string, string> {
  const { kind, name, unit, street, postcode, city, phone, email, website } = organisation;
  return {
    kind,
    name,
    unit,
    'address.street': street,
    'address.postcode': postcode,
    'address.city': city,
    phone: formatPhone(phone),
    email,
    website: website ?? '',
  };
}
