import { DefaultNamingStrategy } from 'typeorm';

/** The property `firstDay` stands in the column `first_day`. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
