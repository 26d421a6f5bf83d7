import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordLook } from '../audit/record-look.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { DeleteAbsence } from './delete-absence.js';
import { AbsenceInput } from './mentor.input.js';
import { absencesOf, findAbsence, findMentor } from './mentor.queries.js';
import { AbsenceView, absenceView } from './mentor.view.js';
import { absenceRefusalInDanish } from './mentor.words.js';
import { RegisterAbsence } from './register-absence.js';

@ApiTags('mentors')
@Controller('api')
export class AbsencesApiController {
  constructor(
    private readonly database: Database,
    private readonly registerAbsence: RegisterAbsence,
    private readonly deleteAbsence: DeleteAbsence,
  ) {}

  @Post('mentors/:id/absences')
  @May('consultant', 'leader', 'mentor')
  @ApiCreatedResponse({ type: AbsenceView })
  async create(
    @Param('id', IdPipe) mentorId: string,
    @Body() input: AbsenceInput,
    @By() actor: Actor,
  ): Promise<AbsenceView> {
    const id = unwrap(await this.registerAbsence.run(mentorId, input, actor), absenceRefusalInDanish);
    return this.database.asActor(actor, async (tx) => absenceView(await findAbsence(tx, id)));
  }

  @Get('mentors/:id/absences')
  @May(...CASE_READERS, 'leader', 'mentor')
  @ApiOkResponse({ type: [AbsenceView] })
  ofMentor(@Param('id', IdPipe) mentorId: string, @By() actor: Actor): Promise<AbsenceView[]> {
    return this.database.asActor(actor, async (tx) => {
      const { id } = await findMentor(tx, mentorId);
      await recordLook(tx, { how: 'api', purpose: 'case', people: [{ kind: 'mentor', id }] });
      return (await absencesOf(tx, id)).map(absenceView);
    });
  }

  @Delete('mentor-absences/:id')
  @May('consultant', 'leader', 'mentor')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<void> {
    unwrap(await this.deleteAbsence.run(id, actor), absenceRefusalInDanish);
  }
}
