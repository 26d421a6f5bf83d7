import { ApiProperty } from '@nestjs/swagger';
import type { Fault } from './said.js';

export class ProblemError {
  @ApiProperty({ example: 'grant-exceeded' })
  code: string;

  @ApiProperty({ description: 'What is wrong and what to do, in Danish.' })
  detail: string;

  @ApiProperty({ required: false, description: 'The path of the field.', example: 'wage.amountOre' })
  field?: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    selfRequired: false,
    description: 'The figures behind the code.',
  })
  facts?: Record<string, unknown>;
}

/** Problem details (RFC 9457): every reason at once, by code and field. */
export class Problem {
  @ApiProperty({ example: 'urn:limstift:problem:refused' })
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  status: number;

  @ApiProperty({ type: () => [ProblemError] })
  errors: ProblemError[];
}

const TITLES: Record<number, [name: string, title: string]> = {
  400: ['malformed', 'Anmodningen kan ikke læses.'],
  401: ['not-signed-in', 'Log ind først.'],
  403: ['not-allowed', 'Det har du ikke adgang til i den rolle, du er logget ind med.'],
  404: ['not-found', 'Findes ikke.'],
  405: ['method-not-allowed', 'Det kan man ikke gøre her.'],
  409: ['conflict', 'Nøglen er brugt til en anden anmodning.'],
  412: ['changed-meanwhile', 'En anden har ændret det imens. Hent det igen, og prøv så.'],
  413: ['too-large', 'Anmodningen fylder for meget.'],
  415: ['unsupported-media-type', 'Send JSON.'],
  422: ['refused', 'Det kan ikke lade sig gøre endnu.'],
  428: ['version-missing', 'Send If-Match med den version, du har læst.'],
  429: ['too-many-attempts', 'For mange forsøg. Vent lidt, og prøv igen.'],
  500: ['unexpected', 'Noget gik galt hos os. Prøv igen om lidt.'],
  503: ['unavailable', 'Limstift er ikke klar lige nu. Prøv igen om lidt.'],
};

export function problem(status: number, faults: Fault[] = []): Problem {
  const [name, title] = TITLES[status] ?? TITLES[status >= 500 ? 500 : 400] ?? ['unexpected', ''];
  return { type: `urn:limstift:problem:${name}`, title, status, errors: faults };
}
