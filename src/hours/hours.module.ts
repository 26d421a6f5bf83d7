import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { DeleteTimeEntry } from './delete-time-entry.js';
import { HoursApiController } from './hours.api.controller.js';
import { SayNoHours } from './say-no-hours.js';
import { WriteTimeEntry } from './write-time-entry.js';

@Module({
  imports: [AccessModule],
  controllers: [HoursApiController],
  providers: [WriteTimeEntry, DeleteTimeEntry, SayNoHours],
})
export class HoursModule {}
