import type { Readable } from 'node:stream';

/** For supertest: the answer as the bytes that came, whatever they are. */
export function bytesOf(answer: unknown, done: (error: Error | null, bytes: Buffer) => void): void {
  const stream = answer as Readable;
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
