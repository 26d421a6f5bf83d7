import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { AnswerExtension } from './answer-extension.js';
import { ExtensionsApiController } from './extensions.api.controller.js';
import { ExtensionsWebController } from './extensions.web.controller.js';
import { RegisterMutualWish } from './register-mutual-wish.js';
import { SeeExtension } from './see-extension.js';
import { TakeBackWish } from './take-back-wish.js';
import { WishExtension } from './wish-extension.js';

/** A course that goes on because both wish it. */
@Module({
  imports: [AccessModule],
  controllers: [ExtensionsApiController, ExtensionsWebController],
  providers: [WishExtension, AnswerExtension, TakeBackWish, RegisterMutualWish, SeeExtension],
})
export class ExtensionsModule {}
