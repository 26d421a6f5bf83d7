import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { accessibilityPage } from '../web/accessibility.page.js';
import { Public } from './route.decorators.js';

@ApiExcludeController()
@Controller('tilgaengelighed')
export class AccessibilityWebController {
  @Get()
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  read(): string {
    return accessibilityPage();
  }
}
