import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { GuidesWebController } from './guides.web.controller.js';

@Module({ imports: [AccessModule], controllers: [GuidesWebController] })
export class GuidesModule {}
