import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ApiDocument } from './openapi-check.js';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  example?: unknown;
  minimum?: number;
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** A change that the document describes, with the schema of its body. */
export interface Change {
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;
  body: Schema;
}

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}

export function changesIn(document: ApiDocument): Change[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (['POST', 'PUT', 'PATCH'] as const).flatMap((method) => {
      const operation = item[method.toLowerCase()] as Operation | undefined;
      const schema = operation?.requestBody?.content['application/json']?.schema;
      return schema === undefined ? [] : [{ method, path, body: schema }];
    }),
  );
}

interface WithSchemas {
  components: { schemas: Record<string, Schema> };
}

export function resolved(document: ApiDocument, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  const { schemas } = (document as unknown as WithSchemas).components;
  return name === undefined ? schema : resolved(document, schemas[name] ?? {});
}

/** A check of values against schemas of the document. */
export function validatorOf(document: ApiDocument, schema: Schema): ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const { components } = document as unknown as WithSchemas;
  return ajv.compile({ ...schema, components });
}
