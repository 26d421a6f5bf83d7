import type { Employer } from '../../employers/employer.entity.js';
import type { Workplace } from '../../employers/workplace.entity.js';

export interface EmployerShown {
  id: string;
  name: string;
  workplaces: { id: string; name: string }[];
}

export interface PersonHere {
  id: string;
  name: string;
  email: string;
}

export interface WorkplaceShown {
  workplace: Workplace;
  employer: Employer;
  leaders: PersonHere[];
  mentors: PersonHere[];
}
