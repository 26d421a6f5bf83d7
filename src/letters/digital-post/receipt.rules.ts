/** What a sending service says of one message, as `{"uuid": …, "status": "ok" | "failed", "reason": …}`. */
export interface PostReceipt {
  uuid: string;
  /** Null where it was sent; empty where it failed and nobody said why. */
  failedBecause: string | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST = 500;

/** Null where the file says nothing of a message, such as while it is being written. */
export function receiptIn(text: string): PostReceipt | null {
  const { uuid, status, reason } = asObject(text);
  if (typeof uuid !== 'string' || !UUID.test(uuid)) return null;
  if (status === 'ok') return { uuid, failedBecause: null };
  if (status !== 'failed') return null;
  return { uuid, failedBecause: typeof reason === 'string' ? reason.trim().slice(0, MOST) : '' };
}

function asObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
