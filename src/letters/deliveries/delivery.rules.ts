/** The ways in which a letter goes out, and which of them are open to it. Knows no database. */
export const DELIVERY_CHANNELS = ['print', 'mail', 'digital-post'] as const;
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

export const DELIVERY_STATUSES = ['waiting', 'sent', 'failed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** Why a letter does not go out in this way; on paper every letter to the living can. */
export type DeliveryRefusal =
  | { because: 'delivery-not-by-role' }
  | { because: 'recipient-is-dead' }
  | { because: 'recipient-cannot-sign-in' }
  | { because: 'digital-post-not-set-up' }
  | { because: 'recipient-without-digital-post' }
  | { because: 'wording-at-fault'; file: string; line: number | null; problem: string };

export interface Reach {
  /** Whether who asks changes the case. */
  isByRole: boolean;
  isDead: boolean;
  /** Whether the recipient can sign in and open the letter, and so has an address for mail. */
  canSignIn: boolean;
  digitalPostIsSetUp: boolean;
  /** A citizen with a CPR number, or a workplace by its CVR number. */
  hasDigitalPost: boolean;
}

export function deliveryRefusals(channel: DeliveryChannel, reach: Reach): DeliveryRefusal[] {
  if (!reach.isByRole) return [{ because: 'delivery-not-by-role' }];
  if (reach.isDead) return [{ because: 'recipient-is-dead' }];
  switch (channel) {
    case 'print':
      return [];
    case 'mail':
      return reach.canSignIn ? [] : [{ because: 'recipient-cannot-sign-in' }];
    case 'digital-post':
      if (!reach.digitalPostIsSetUp) return [{ because: 'digital-post-not-set-up' }];
      return reach.hasDigitalPost ? [] : [{ because: 'recipient-without-digital-post' }];
  }
}

interface Tried {
  channel: DeliveryChannel;
  status: DeliveryStatus;
}

/** The ways that are left: those that are open, and on which it is not already. */
export function openWays(reach: Reach, tried: readonly Tried[]): DeliveryChannel[] {
  const taken = new Set(tried.filter(({ status }) => status !== 'failed').map(({ channel }) => channel));
  return DELIVERY_CHANNELS.filter(
    (channel) => !taken.has(channel) && deliveryRefusals(channel, reach).length === 0,
  );
}

/** Whether the letter went out or is on its way, in some way. */
export function isOnItsWay(tried: readonly Tried[]): boolean {
  return tried.some(({ status }) => status !== 'failed');
}
