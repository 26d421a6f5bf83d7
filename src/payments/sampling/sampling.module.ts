import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { AssessSampledClaim } from './assess-sampled-claim.js';
import { DocumentSampledClaim } from './document-sampled-claim.js';
import { DrawSample } from './draw-sample.js';
import { SampledClaimsWebController } from './sampled-claims.web.controller.js';
import { SamplesApiController } from './samples.api.controller.js';
import { SamplesWebController } from './samples.web.controller.js';

/** What is checked after it was paid. */
@Module({
  imports: [AccessModule],
  controllers: [SamplesApiController, SamplesWebController, SampledClaimsWebController],
  providers: [DrawSample, DocumentSampledClaim, AssessSampledClaim],
})
export class SamplingModule {}
