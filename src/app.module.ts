import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { AccessModule } from './access/access.module.js';
import { AgreementsModule } from './agreements/agreements.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CasesModule } from './cases/cases.module.js';
import { OwnStepsModule } from './cases/own-steps/own-steps.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { dataSourceOptions } from './data-source.js';
import { EmployersModule } from './employers/employers.module.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { GrantsModule } from './grants/grants.module.js';
import { TrainingModule } from './grants/training/training.module.js';
import { HearingsModule } from './hearings/hearings.module.js';
import { GuidesModule } from './guides/guides.module.js';
import { HealthModule } from './health.module.js';
import { HoursModule } from './hours/hours.module.js';
import { loggerOptions } from './logging.js';
import { DigitalPostSettings } from './letters/digital-post/digital-post-settings.js';
import { CprCipher, type CprKeys } from './mentees/cpr-cipher.js';
import { MatchingModule } from './matching/matching.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { MenteesModule } from './mentees/mentees.module.js';
import { MailSettings } from './messages/mail-settings.js';
import { MessagesModule } from './messages/messages.module.js';
import { MentorsModule } from './mentors/mentors.module.js';
import { OnboardingModule } from './onboarding/onboarding.module.js';
import { CaseEmployerModule } from './placements/employer/case-employer.module.js';
import { CasePartiesModule } from './placements/people/case-parties.module.js';
import { CaseMenteeModule } from './placements/mentee/case-mentee.module.js';
import { ExtensionsModule } from './placements/extensions/extensions.module.js';
import { DeathsModule } from './placements/deaths/deaths.module.js';
import { OpenListModule } from './placements/open-list/open-list.module.js';
import { ConsentModule } from './placements/consent/consent.module.js';
import { SuccessionModule } from './placements/succession/succession.module.js';
import { LeaderLeavingModule } from './placements/leader-leaving/leader-leaving.module.js';
import { PlacementChangesModule } from './placements/changes/placement-changes.module.js';
import { PayingModule } from './payments/paying/paying.module.js';
import { CorrectionsModule } from './payments/corrections/corrections.module.js';
import { PaymentsModule } from './payments/payments.module.js';
import { InvoicesModule } from './payments/invoices/invoices.module.js';
import { SamplingModule } from './payments/sampling/sampling.module.js';
import { PlacementsModule } from './placements/placements.module.js';
import { WorkplacesModule } from './placements/workplaces/workplaces.module.js';
import { SchemesModule } from './schemes/schemes.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { Clock } from './shared/clock.js';
import { InputPipe } from './web/input.pipe.js';
import { ProblemFilter } from './web/problems/problem.filter.js';
import { WebAddress } from './web/web-address.js';

export interface AppParts {
  databaseUrl: string;
  clock: Clock;
  cprKeys: CprKeys;
  logLevel: string;
  /** Where people reach it, when that is not this machine. */
  url?: URL;
  /** How mail leaves; it stays in the outbox where that is left out. */
  mail?: { smtpUrl: string | null; from: string | null };
  /** Where letters to Digital Post are left; the way is not offered where that is left out. */
  digitalPost?: { folder: string; cvr: string } | null;
}

/** What every room may ask for: the time, where people reach the app, how letters leave, and the cipher for CPR numbers. */
@Module({})
class SurroundingsModule {
  static of({ clock, cprKeys, url, mail, digitalPost }: AppParts): DynamicModule {
    const cipher = new CprCipher(cprKeys);
    const address = new WebAddress(url ?? new URL('http://localhost'));
    return {
      module: SurroundingsModule,
      global: true,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: CprCipher, useValue: cipher },
        { provide: WebAddress, useValue: address },
        { provide: DigitalPostSettings, useValue: new DigitalPostSettings(digitalPost ?? null) },
        { provide: MailSettings, useValue: new MailSettings(mail?.smtpUrl ?? null, mail?.from ?? null) },
      ],
      exports: [Clock, CprCipher, WebAddress, DigitalPostSettings, MailSettings],
    };
  }
}

@Module({})
export class AppModule {
  static of(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(loggerOptions(parts.logLevel)),
        ScheduleModule.forRoot(),
        TypeOrmModule.forRoot(dataSourceOptions(parts.databaseUrl)),
        SurroundingsModule.of(parts),
        HealthModule,
        AccessModule,
        AuditModule,
        SettingsModule,
        MessagesModule,
        AttachmentsModule,
        SchemesModule,
        EmployersModule,
        MentorsModule,
        MenteesModule,
        PlacementsModule,
        PlacementChangesModule,
        WorkplacesModule,
        CaseEmployerModule,
        CasePartiesModule,
        CaseMenteeModule,
        ConsentModule,
        DeathsModule,
        OpenListModule,
        ExtensionsModule,
        LeaderLeavingModule,
        SuccessionModule,
        MatchingModule,
        MeetingsModule,
        OnboardingModule,
        HearingsModule,
        GrantsModule,
        TrainingModule,
        AgreementsModule,
        HoursModule,
        ClaimsModule,
        CorrectionsModule,
        PaymentsModule,
        InvoicesModule,
        SamplingModule,
        PayingModule,
        FollowUpModule,
        CasesModule,
        OwnStepsModule,
        GuidesModule,
      ],
      providers: [
        { provide: APP_PIPE, useFactory: () => new InputPipe() },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
