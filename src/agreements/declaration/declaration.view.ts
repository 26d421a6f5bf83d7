import { ApiProperty } from '@nestjs/swagger';

export class DeclarationView {
  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty({ description: 'as it was declared' })
  text: string;

  @ApiProperty({ description: 'SHA-256 of the text, in hexadecimal' })
  sha256: string;

  @ApiProperty({ format: 'uuid', description: 'the version of the scheme that the text is from' })
  schemeVersionId: string;

  @ApiProperty({ enum: ['in-app', 'paper'] })
  way: 'in-app' | 'paper';

  @ApiProperty({ format: 'date' })
  declaredDay: string;

  @ApiProperty({ format: 'date-time' })
  declaredAt: string;
}
