import { formatPhone } from '../../shared/phone.js';

export interface Reachable {
  name: string;
  phone: string | null;
  /** Null where there is none, or the reader is not told. */
  email: string | null;
}

/** Somebody by name, to be rung up or written to. */
export function Contact({ name, phone, email }: Reachable) {
  return (
    <>
      {name}
      {phone !== null && (
        <>
          , <a href={`tel:+45${phone}`}>{formatPhone(phone)}</a>
        </>
      )}
      {email !== null && (
        <>
          , <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </>
  );
}
