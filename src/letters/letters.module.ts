import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { LettersApiController } from './letters.api.controller.js';

@Module({ imports: [AccessModule], controllers: [LettersApiController] })
export class LettersModule {}
