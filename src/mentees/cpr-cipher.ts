import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Keys of 32 bytes. Older encryption keys stay, so that what they wrote can be read. */
export interface CprKeys {
  readonly current: string;
  readonly encryption: ReadonlyMap<string, Buffer>;
  readonly lookup: Buffer;
}

export interface EncryptedCpr {
  readonly encrypted: Buffer;
  readonly keyId: string;
  /** The same for the same number, so that it is found and kept unique without being read. */
  readonly lookup: Buffer;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** CPR numbers at rest: AES-256-GCM beside a keyed hash. */
export class CprCipher {
  constructor(private readonly keys: CprKeys) {}

  encrypt(cpr: string): EncryptedCpr {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.keys.current), iv);
    const text = Buffer.concat([cipher.update(cpr, 'utf8'), cipher.final()]);
    return {
      encrypted: Buffer.concat([iv, cipher.getAuthTag(), text]),
      keyId: this.keys.current,
      lookup: this.lookupOf(cpr),
    };
  }

  /** Throws where the key is gone or the bytes were tampered with. */
  decrypt({ encrypted, keyId }: Pick<EncryptedCpr, 'encrypted' | 'keyId'>): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key(keyId), encrypted.subarray(0, IV_BYTES));
    decipher.setAuthTag(encrypted.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const text = encrypted.subarray(IV_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }

  lookupOf(cpr: string): Buffer {
    return createHmac('sha256', this.keys.lookup).update(cpr).digest();
  }

  private key(id: string): Buffer {
    const key = this.keys.encryption.get(id);
    if (key === undefined) throw new Error(`no encryption key "${id}"`);
    return key;
  }
}
