import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { LooksWebController } from './looks/looks.web.controller.js';

@Module({ imports: [AccessModule], controllers: [LooksWebController] })
export class AuditModule {}
