import type { Sender } from '../pdf/blocks.js';
import type { Organisation } from './organisation.entity.js';

/** The organisation as it stands at the top of what it sends. */
export function senderOf(organisation: Organisation): Sender {
  const { name, unit, street, postcode, city, phone, email, website, logoPng } = organisation;
  return {
    name,
    lines: [unit, street, `${postcode} ${city}`],
    phone,
    email,
    website,
    logo: logoPng && { png: logoPng, alternativeText: `Logo: ${name}` },
  };
}
