import { formatPhone } from '../../shared/phone.js';
import type { AddressView } from '../../web/fields/address.view.js';
import type { Difference } from '../../web/form/differences.js';

/** Name and contact of a mentee as they stand. */
export interface MenteeContact extends AddressView {
  name: string;
  addressProtected: boolean;
  phone: string | null;
  email: string | null;
  targetGroup: string | null;
}

/** As the form is first filled in. A protected address stays out of it, and is kept where none is typed. */
export function contactAsTyped(contact: MenteeContact): Record<string, string | null> {
  const { name, addressProtected, phone, email, targetGroup, street, postcode, city } = contact;
  const address = { 'address.street': street, 'address.postcode': postcode, 'address.city': city };
  return {
    name,
    ...(addressProtected ? { addressIsHidden: 'true' } : address),
    addressProtected: String(addressProtected),
    phone: phone && formatPhone(phone),
    email,
    targetGroup,
  };
}

const NOTHING = 'Ikke udfyldt';

/** What differs from what was typed, line by line. What is protected is told of, and not shown. */
export function contactDifferences(now: MenteeContact, typed: Record<string, string>): Difference[] {
  const addressTyped = ['street', 'postcode', 'city'].map((part) => said(typed[`address.${part}`]));
  const rows = [
    { field: 'Navn', now: now.name, typed: typed['name'] },
    { field: 'Adresse', now: addressInDanish(now), typed: addressInDanish(addressOf(addressTyped)) },
    {
      field: 'Adressen er beskyttet',
      now: yesOrNo(String(now.addressProtected)),
      typed: yesOrNo(typed['addressProtected']),
    },
    { field: 'Telefon', now: now.phone && formatPhone(now.phone), typed: typed['phone'] },
    { field: 'E-mail', now: now.email, typed: typed['email'] },
    { field: 'Målgruppe', now: now.targetGroup, typed: typed['targetGroup'] },
  ];
  const isKept = typed['addressIsHidden'] === 'true' && addressTyped.every((part) => part === '');
  return rows
    .filter(({ field }) => field !== 'Adresse' || !isKept)
    .filter((row) => squeezed(row.now) !== squeezed(row.typed))
    .map((row) => ({ field: row.field, now: said(row.now) || NOTHING, typed: said(row.typed) || NOTHING }));
}

/** On one line; a protected address is not told. */
export function addressInDanish(address: AddressView & { addressProtected?: boolean }): string {
  if (address.addressProtected) return 'Adressen er beskyttet';
  const { street, postcode, city } = address;
  return [street, said(`${postcode} ${city}`)].filter((part) => part !== '').join(', ');
}

function addressOf([street = '', postcode = '', city = '']: string[]): AddressView {
  return { street, postcode, city };
}

function yesOrNo(typed: string | undefined): string {
  return typed === 'true' ? 'Ja' : typed === 'false' ? 'Nej' : '';
}

function said(text: string | null | undefined): string {
  return text?.trim() ?? '';
}

/** A space more or less is no difference. */
function squeezed(text: string | null | undefined): string {
  return said(text).replaceAll(/\s/g, '');
}
