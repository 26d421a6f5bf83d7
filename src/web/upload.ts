/** A form with a file, read once its sender is known to be let in. */
import { createHash } from 'node:crypto';
import { BadRequestException } from '@nestjs/common';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { InputPipe } from './input.pipe.js';
import type { Fault } from './problems/said.js';

export interface UploadedFile {
  name: string;
  /** Cut off at the limit where the file is larger. */
  bytes: Buffer;
  isTooLarge: boolean;
  sha256: string;
}

export interface Upload {
  fields: Record<string, string>;
  /** Null where none was chosen. */
  file: UploadedFile | null;
}

const FIELDS = { fields: 20, fieldSize: 10_000, files: 1, parts: 25 };

export async function takeUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: false, limits: FIELDS });
}

/** What was sent; a form without files holds none, however it was sent. */
export async function readUpload(request: FastifyRequest, mostBytes: number): Promise<Upload> {
  if (!request.isMultipart()) return { fields: (request.body ?? {}) as Record<string, string>, file: null };

  let file: UploadedFile | null = null;
  const fields = await readParts(request, mostBytes, async (part) => {
    file = await readFile(part);
  });
  return { fields, file };
}

/** The fields, as each file is taken; a form that breaks off or is none cannot be read. */
async function readParts(
  request: FastifyRequest,
  mostBytes: number,
  take: (part: MultipartFile) => Promise<void>,
): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  try {
    for await (const part of request.parts({ limits: { ...FIELDS, fileSize: mostBytes } })) {
      if (part.type === 'file') await take(part);
      else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
    }
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error;
    throw new BadRequestException();
  }
  return fields;
}

const pipe = new InputPipe();

/** The fields of an upload as an input of the API; what is wrong with them is thrown. */
export async function inputOf<Input>(input: new () => Input, { fields }: Upload): Promise<Input> {
  return (await pipe.transform(fields, { type: 'body', metatype: input })) as Input;
}

/** How long a form may be that is read for its fields alone. */
const MOST_BYTES_PASSED_BY = 50 * 1024 * 1024;

/** What was typed in a form with a file, of somebody who is not let in: the file is passed by, and kept nowhere. */
export async function readFieldsAlone(request: FastifyRequest): Promise<Record<string, string> | null> {
  const bytes = Number(request.headers['content-length']);
  if (!request.isMultipart() || !(bytes <= MOST_BYTES_PASSED_BY)) return null;

  return readParts(request, MOST_BYTES_PASSED_BY, async ({ file }) => {
    for await (const _ of file);
  });
}

/** Where a form is shown again, its file is gone: no browser fills one in again, so that is said beside it. */
export function withFileAgain(faults: Fault[], field: string): Fault[] {
  if (faults.length === 0 || faults.some((fault) => fault.field === field)) return faults;
  return [...faults, { code: 'choose-file-again', field, detail: 'Vælg filen igen.' }];
}

/** A browser sends a file without a name where none was chosen. */
async function readFile({ filename, file }: MultipartFile): Promise<UploadedFile | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  if (filename === '' || filename === undefined) return null;
  const bytes = Buffer.concat(chunks);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: filename, bytes, isTooLarge: file.truncated, sha256 };
}
