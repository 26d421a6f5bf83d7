import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ChangeLogo } from './change-logo.js';
import { ChangeOrganisation } from './change-organisation.js';
import { OrganisationApiController } from './organisation.api.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [OrganisationApiController],
  providers: [ChangeOrganisation, ChangeLogo],
})
export class SettingsModule {}
