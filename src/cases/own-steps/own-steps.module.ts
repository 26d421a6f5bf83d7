import { Global, Module } from '@nestjs/common';
import { OwnSteps } from '../../placements/own-steps.js';
import { OwnStepsOfCases } from './own-steps-of-cases.js';

/** Known everywhere, as the pages that ask stand above the cases. */
@Global()
@Module({
  providers: [{ provide: OwnSteps, useClass: OwnStepsOfCases }],
  exports: [OwnSteps],
})
export class OwnStepsModule {}
