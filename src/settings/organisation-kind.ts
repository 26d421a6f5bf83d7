/** What kind of organisation a deployment serves; it is its own data controller. */
export const ORGANISATION_KINDS = ['municipality', 'union', 'company'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
