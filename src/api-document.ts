import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from './web/problems/problem.js';

type Schema = Record<string, unknown>;

/** The OpenAPI 3.1 document at `/api/openapi.json`: every request, response and problem. */
export function publishApiDocument(app: NestFastifyApplication): void {
  const document = apiDocument(app);
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(document));
}

export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Limstift')
    .setDescription('Mentor schemes at workplaces: placements, hours, claims and letters.')
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, { extraModels: [Problem] });
  for (const path of Object.keys(document.paths)) {
    if (!path.startsWith('/api/')) delete document.paths[path];
  }
  for (const schema of Object.values(document.components?.schemas ?? {})) close(schema as Schema);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of Object.values(item as Record<string, Operation>)) describe(path, operation);
  }
  return asOpenApi31(document) as OpenAPIObject;
}

interface Operation {
  requestBody?: unknown;
  parameters?: { name: string; in: string }[];
  responses: Record<string, unknown>;
  security?: unknown[];
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[ -~]*$' },
};

const PROBLEMS: Record<string, string> = {
  400: 'The request cannot be read.',
  401: 'Not signed in.',
  403: 'The active role may not.',
  404: 'Not there, or not yours.',
  409: 'The idempotency key was used for another request.',
  412: 'Somebody else changed it meanwhile.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'Every reason why not, by code and field.',
  428: 'If-Match is missing.',
  429: 'Too many attempts.',
};

/** A key does nothing here: a session and a look are new each time, and no link is kept to be told again. */
const NEW_EACH_TIME = new Set([
  '/api/sessions',
  '/api/sessions/current/role',
  '/api/invitations',
  '/api/mentees/{id}/address-looks',
]);

function describe(path: string, operation: Operation): void {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  for (const [status, description] of Object.entries(PROBLEMS))
    operation.responses[status] = { description, content };
  operation.security = [{ bearer: [] }];
  if (operation.requestBody !== undefined && !NEW_EACH_TIME.has(path)) {
    operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
  }
}

/** What is not described is not sent and not accepted. */
function close(schema: Schema): void {
  if (schema['properties'] !== undefined || schema['type'] === 'object')
    schema['additionalProperties'] ??= false;
}

/** `nullable` became a type of its own in JSON Schema. */
function asOpenApi31(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asOpenApi31);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, asOpenApi31(value)]),
  );
  if (nullable !== true) return rest;
  if (typeof rest['type'] !== 'string') return { anyOf: [rest, { type: 'null' }] };
  const choices = Array.isArray(rest['enum']) ? { enum: [...rest['enum'], null] } : {};
  return { ...rest, type: [rest['type'], 'null'], ...choices };
}
