import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { DecideGrant } from './decide-grant.js';
import { DecideWageCost } from './decide-wage-cost.js';
import { DraftGrant } from './draft-grant.js';
import { GrantsApiController } from './grants.api.controller.js';
import { ProposeWageCost } from './propose-wage-cost.js';
import { RecommendGrant } from './recommend-grant.js';

@Module({
  imports: [AccessModule],
  controllers: [GrantsApiController],
  providers: [DraftGrant, RecommendGrant, DecideGrant, ProposeWageCost, DecideWageCost],
})
export class GrantsModule {}
