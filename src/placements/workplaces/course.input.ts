import { EmailField, PhoneField } from '../../web/fields/contact-fields.js';
import { DayField, IdField, TextField } from '../../web/fields/fields.js';

/** A course at a workplace, with a mentee of whom name and contact are known. */
export class CourseInput {
  @TextField({ max: 50, empty: 'Vælg ordningen.' })
  scheme: string;

  @IdField({ empty: 'Vælg lederen.' })
  leaderId: string;

  @IdField({ empty: 'Vælg mentoren.' })
  mentorId: string;

  @TextField({ max: 200, empty: 'Skriv menteens navn.' })
  name: string;

  @EmailField({ empty: 'Skriv menteens e-mail, fx navn@firma.dk.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;

  @TextField({ max: 1000, empty: 'Skriv formålet med forløbet.' })
  purpose: string;

  @TextField({ max: 1000, empty: 'Skriv, hvad mentoren skal hjælpe med.' })
  tasks: string;

  @DayField({ empty: 'Skriv forløbets første dag, fx 1.1.2027.' })
  firstDay: string;

  @DayField({ empty: 'Skriv forløbets sidste dag, fx 30.6.2027.' })
  lastDay: string;
}
