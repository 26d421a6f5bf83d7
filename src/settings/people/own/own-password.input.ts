import { OldPasswordField } from '../../../access/sign-in/sign-in.input.js';
import { NewPasswordField } from '../people.input.js';

export class PasswordChangeInput {
  @OldPasswordField('Skriv din nuværende adgangskode.')
  oldPassword: string;

  @NewPasswordField()
  newPassword: string;
}
