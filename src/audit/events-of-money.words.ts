/** What happened to what there is to spend, where it is posted, and to what is checked after it was paid. */
export const HAPPENED_TO_MONEY = {
  'budget.set': 'Et budget blev sat',
  'sample.drawn': 'En stikprøve blev udtaget',
  'sampled-claim.asked': 'Et krav blev udtaget til stikprøve',
  'sampled-claim.documented': 'Lederen svarede på en stikprøve',
  'sampled-claim.accepted': 'Et krav i en stikprøve blev fundet i orden',
  'sampled-claim.faulty': 'Der blev fundet en fejl i et krav i en stikprøve',
  'account.registered': 'En konto blev registreret',
  'account.ended': 'En konto fik en sidste måned',
} as const;
