import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { PublishSchemes } from './publish-schemes.js';

@Module({ imports: [AccessModule], providers: [PublishSchemes], exports: [PublishSchemes] })
export class SchemesModule {}
