import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Operation {
  responses: Record<string, { content?: Record<string, unknown> }>;
}

export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
}

export interface Answered {
  method: string;
  url: string;
  status: number;
  type: string;
  body: unknown;
}

export type OpenApiCheck = (answered: Answered) => void;

/** Throws where an answer is not one that the document describes for its path, method and status. */
export function openApiCheck(document: ApiDocument): OpenApiCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'api');

  return ({ method, url, status, type, body }) => {
    const path = pathOf(document, url);
    if (path === undefined) return; // no route: the server says 404 by itself
    const said = `${method} ${path} answered ${status}`;
    const content = document.paths[path]?.[method.toLowerCase()]?.responses[status];
    if (content === undefined) throw new Error(`${said}, which the document does not describe`);
    if (content.content === undefined) {
      if (body !== null) throw new Error(`${said} with a body that the document does not describe`);
      return;
    }
    if (!(type in content.content))
      throw new Error(`${said} as ${type}, which the document does not describe`);
    if (!type.endsWith('json')) return;

    const place = ['paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema'];
    const ref = `api#/${place.map((step) => pointerStep(String(step))).join('/')}`;
    const validate = ajv.getSchema(ref);
    if (validate === undefined) throw new Error(`${said}, which the document has no schema for`);
    if (validate(body) !== true) throw new Error(`${said}: ${ajv.errorsText(validate.errors)}`);
  };
}

/** The path of the document that a request took: fixed steps before `{id}`. */
function pathOf(document: ApiDocument, url: string): string | undefined {
  const steps = url.replace(/\?.*$/, '').split('/');
  const fits = (path: string) => {
    const own = path.split('/');
    return own.length === steps.length && own.every((step, at) => step.startsWith('{') || step === steps[at]);
  };
  return Object.keys(document.paths)
    .filter(fits)
    .toSorted((one, other) => one.split('{').length - other.split('{').length)[0];
}

function pointerStep(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
