import { ApiProperty } from '@nestjs/swagger';
import { AddressView, addressView } from '../web/fields/address.view.js';
import { PageOf } from '../web/paging.js';
import type { Employer } from './employer.entity.js';
import { contactVersion } from './contact.rules.js';
import type { Leader } from './leader.entity.js';
import type { Workplace } from './workplace.entity.js';

export class EmployerView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  cvr: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: () => AddressView })
  address: AddressView;

  @ApiProperty({ type: 'integer', description: 'what If-Match names' })
  version: number;
}

export class EmployerPage extends PageOf {
  @ApiProperty({ type: () => [EmployerView] })
  items: EmployerView[];
}

export class WorkplaceView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  employerId: string;

  @ApiProperty()
  pNumber: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: () => AddressView })
  address: AddressView;

  @ApiProperty({ type: 'integer', description: 'what If-Match names' })
  version: number;
}

export class LeaderView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  employerId: string;

  @ApiProperty({ format: 'uuid' })
  workplaceId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'email' })
  email: string;

  @ApiProperty({ type: 'string', nullable: true })
  phone: string | null;

  @ApiProperty({ description: 'what If-Match names' })
  version: string;
}

export function employerView(employer: Employer): EmployerView {
  const { id, cvr, name, version } = employer;
  return { id, cvr, name, address: addressView(employer), version };
}

/** `employerId` is whoever has it today. */
export function workplaceView(workplace: Workplace, employerId: string): WorkplaceView {
  const { id, pNumber, name, version } = workplace;
  return { id, employerId, pNumber, name, address: addressView(workplace), version };
}

/** `employerId` is whoever has the leader's workplace today. */
export function leaderView(leader: Leader, employerId: string): LeaderView {
  const { id, workplaceId, name, email, phone } = leader;
  return { id, employerId, workplaceId, name, email, phone, version: contactVersion(leader) };
}
