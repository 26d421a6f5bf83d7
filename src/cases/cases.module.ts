import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { ActivatePlacement } from './activation/activate-placement.js';
import { CasesApiController } from './cases.api.controller.js';
import { CasesWebController } from './cases.web.controller.js';
import { ChangeDays } from './days/change-days.js';
import { DaysApiController } from './days/days.api.controller.js';
import { DaysWebController } from './days/days.web.controller.js';
import { EndingWebController } from './ending/ending.web.controller.js';
import { MovePlacement } from '../placements/moves/move-placement.js';
import { ChooseLetters } from './letters/batches/choosing/choose-letters.js';
import { DropBatch } from './letters/batches/making/drop-batch.js';
import { LeaveLetterOut } from './letters/batches/making/leave-letter-out.js';
import { LetterBatchWebController } from './letters/batches/letter-batch.web.controller.js';
import { LetterBatchesApiController } from './letters/batches/letter-batches.api.controller.js';
import { LetterBatchesWebController } from './letters/batches/letter-batches.web.controller.js';
import { MakeLetters } from './letters/batches/making/make-letters.js';
import { MakeNextLetter } from './letters/batches/making/make-next-letter.js';
import { MarkPrinted } from './letters/batches/taking/mark-printed.js';
import { RetryBatch } from './letters/batches/making/retry-batch.js';
import { StartBatch } from './letters/batches/making/start-batch.js';
import { TakeLetters } from './letters/batches/taking/take-letters.js';
import { DeliverLetter } from './letters/delivery/deliver-letter.js';
import { DeliveriesApiController } from './letters/delivery/deliveries.api.controller.js';
import { DeliveriesWebController } from './letters/delivery/deliveries.web.controller.js';
import { WriteDigitalPost } from './letters/delivery/digital-post/write-digital-post.js';
import { PrintForWindow } from './letters/delivery/print-for-window.js';
import { DraftLetter } from './letters/draft-letter.js';
import { IssueLetter } from './letters/issue-letter.js';
import { LettersApiController } from './letters/letters.api.controller.js';
import { LettersOfCase } from './letters/letters-of-case.js';
import { LettersWebController } from './letters/letters.web.controller.js';
import { CasePacksApiController } from './pack/case-packs.api.controller.js';
import { CasePacksWebController } from './pack/case-packs.web.controller.js';
import { PackCase } from './pack/pack-case.js';
import { CasePageWebController } from './page/case-page.web.controller.js';
import { PartyAccessWebController } from './party-access/party-access.web.controller.js';
import { CaseWorkWebController } from './queue/assignments/case-work.web.controller.js';
import { HandOverCase } from './queue/assignments/hand-over-case.js';
import { HoldCase } from './queue/assignments/hold-case.js';
import { ReadHandoverWord } from './queue/assignments/read-handover-word.js';
import { TakeCase } from './queue/assignments/take-case.js';
import { PreviewWording } from './letters/wordings/preview-wording.js';
import { PublishWording } from './letters/wordings/publish-wording.js';
import { WordingsApiController } from './letters/wordings/wordings.api.controller.js';
import { WordingsWebController } from './letters/wordings/wordings.web.controller.js';
import { QueueWebController } from './queue/queue.web.controller.js';
import { NameStandIn } from './queue/stand-ins/name-stand-in.js';
import { StandInsWebController } from './queue/stand-ins/stand-ins.web.controller.js';
import { TimelineWebController } from './timeline/timeline.web.controller.js';

@Module({
  imports: [AccessModule, MessagesModule, SettingsModule],
  controllers: [
    CasesApiController,
    CasePacksApiController,
    CasePacksWebController,
    CasesWebController,
    CasePageWebController,
    CaseWorkWebController,
    DaysApiController,
    DaysWebController,
    DeliveriesApiController,
    DeliveriesWebController,
    EndingWebController,
    LettersApiController,
    LetterBatchesApiController,
    LetterBatchesWebController,
    LetterBatchWebController,
    LettersWebController,
    PartyAccessWebController,
    QueueWebController,
    StandInsWebController,
    TimelineWebController,
    WordingsApiController,
    WordingsWebController,
  ],
  providers: [
    ActivatePlacement,
    ChangeDays,
    MovePlacement,
    HandOverCase,
    HoldCase,
    DeliverLetter,
    DraftLetter,
    IssueLetter,
    LettersOfCase,
    ChooseLetters,
    StartBatch,
    DropBatch,
    RetryBatch,
    LeaveLetterOut,
    MakeNextLetter,
    MakeLetters,
    TakeLetters,
    MarkPrinted,
    NameStandIn,
    PackCase,
    PreviewWording,
    PrintForWindow,
    PublishWording,
    ReadHandoverWord,
    TakeCase,
    WriteDigitalPost,
  ],
})
export class CasesModule {}
