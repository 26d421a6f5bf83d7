/** An order that needs no words. */
export class EmptyInput {}
