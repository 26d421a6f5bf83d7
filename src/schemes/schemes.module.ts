import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { SchemePagesWebController } from './pages/scheme-pages.web.controller.js';
import { PublishSchemes } from './publish-schemes.js';
import { SchemesApiController } from './switching/schemes.api.controller.js';
import { SchemesWebController } from './switching/schemes.web.controller.js';
import { SwitchScheme } from './switching/switch-scheme.js';

@Module({
  imports: [AccessModule],
  controllers: [SchemesApiController, SchemesWebController, SchemePagesWebController],
  providers: [PublishSchemes, SwitchScheme],
  exports: [PublishSchemes, SwitchScheme],
})
export class SchemesModule {}
