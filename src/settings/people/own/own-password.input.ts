import { OldPasswordField } from '../../../access/sign-in/sign-in.input.js';
import { NewPasswordField } from '../people.input.js';

export class PasswordChangeInput {
  @OldPasswordField()
  oldPassword: string;

  @NewPasswordField()
  newPassword: string;
}
