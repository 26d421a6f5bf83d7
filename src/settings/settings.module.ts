import { Module } from '@nestjs/common';
import { ClaimWindowSettingsApiController } from './claim-window/claim-window-settings.api.controller.js';
import { ClaimWindowSettingWebController } from './claim-window/claim-window.web.controller.js';
import { SetClaimWindow } from './claim-window/set-claim-window.js';
import { DecidingApiController } from './deciding/deciding.api.controller.js';
import { DecidingWebController } from './deciding/deciding.web.controller.js';
import { SetDeciding } from './deciding/set-deciding.js';
import { AccessModule } from '../access/access.module.js';
import { AccessibilityWebController } from './accessibility/accessibility.web.controller.js';
import { ChangesWebController } from './changes/changes.web.controller.js';
import { ChangeLogo } from './change-logo.js';
import { ChangeOrganisation } from './change-organisation.js';
import { OrganisationApiController } from './organisation.api.controller.js';
import { OrganisationWebController } from './organisation.web.controller.js';
import { CeilingsApiController } from './parameters/ceilings.api.controller.js';
import { DecideCeiling } from './parameters/decide-ceiling.js';
import { ChangeCeiling } from './parameters/change-ceiling.js';
import { CeilingWebController } from './parameters/ceiling.web.controller.js';
import { ParametersWebController } from './parameters/parameters.web.controller.js';
import { WithdrawCeiling } from './parameters/withdraw-ceiling.js';
import { SetTrainingCeiling } from './parameters/set-training-ceiling.js';
import { TrainingCeilingsApiController } from './parameters/training-ceilings.api.controller.js';
import { TrainingCeilingsWebController } from './parameters/training-ceilings.web.controller.js';
import { ProposeCeiling } from './parameters/propose-ceiling.js';
import { AcceptInvitation } from './people/accept-invitation.js';
import { ChangeOwnPhone } from './people/change/change-own-phone.js';
import { ChangePerson } from './people/change/change-person.js';
import { PersonChangeWebController } from './people/change/person-change.web.controller.js';
import { InvitationsWebController } from './people/invitations.web.controller.js';
import { InviteAdministrator } from './people/invite-administrator.js';
import { InvitePerson } from './people/invite-person.js';
import { PeopleWebController } from './people/list/people.web.controller.js';
import { PersonWebController } from './people/list/person.web.controller.js';
import { ChangePassword } from './people/own/change-password.js';
import { ProfileWebController } from './people/own/profile.web.controller.js';
import { PeopleApiController } from './people/people.api.controller.js';
import { RegisterPerson } from './people/register-person.js';
import { ChangeAccess } from './people/roles/change-access.js';
import { ChangeRoles } from './people/roles/change-roles.js';

@Module({
  imports: [AccessModule],
  controllers: [
    OrganisationApiController,
    OrganisationWebController,
    CeilingsApiController,
    TrainingCeilingsApiController,
    DecidingApiController,
    ClaimWindowSettingsApiController,
    TrainingCeilingsWebController,
    ParametersWebController,
    DecidingWebController,
    ClaimWindowSettingWebController,
    CeilingWebController,
    PeopleApiController,
    PeopleWebController,
    PersonWebController,
    PersonChangeWebController,
    ProfileWebController,
    InvitationsWebController,
    ChangesWebController,
    AccessibilityWebController,
  ],
  providers: [
    ChangeOrganisation,
    ChangeLogo,
    SetTrainingCeiling,
    ProposeCeiling,
    SetDeciding,
    SetClaimWindow,
    ChangeCeiling,
    DecideCeiling,
    WithdrawCeiling,
    RegisterPerson,
    ChangeRoles,
    ChangeAccess,
    ChangePassword,
    ChangePerson,
    ChangeOwnPhone,
    InvitePerson,
    InviteAdministrator,
    AcceptInvitation,
  ],
  exports: [InvitePerson],
})
export class SettingsModule {}
