import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ChangeLogo } from './change-logo.js';
import { ChangeOrganisation } from './change-organisation.js';
import { OrganisationApiController } from './organisation.api.controller.js';
import { AcceptInvitation } from './people/accept-invitation.js';
import { InvitationsWebController } from './people/invitations.web.controller.js';
import { InviteAdministrator } from './people/invite-administrator.js';
import { InvitePerson } from './people/invite-person.js';
import { PeopleApiController } from './people/people.api.controller.js';
import { RegisterPerson } from './people/register-person.js';

@Module({
  imports: [AccessModule],
  controllers: [OrganisationApiController, PeopleApiController, InvitationsWebController],
  providers: [
    ChangeOrganisation,
    ChangeLogo,
    RegisterPerson,
    InvitePerson,
    InviteAdministrator,
    AcceptInvitation,
  ],
  exports: [InvitePerson],
})
export class SettingsModule {}
