/** The ways in which a letter goes out, and how far it has come. Knows no database. */
export const DELIVERY_CHANNELS = ['print', 'mail', 'digital-post'] as const;
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

export const DELIVERY_STATUSES = ['waiting', 'sent', 'failed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];
