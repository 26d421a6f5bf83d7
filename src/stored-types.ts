/** How values arrive from the database: a day stays the text `YYYY-MM-DD`, as a Date would shift with the time zone. */
import { TypeOverrides, types as pgTypes } from 'pg';

export const storedTypes = new TypeOverrides();
storedTypes.setTypeParser(pgTypes.builtins.DATE, (text) => text);
