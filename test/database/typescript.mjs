/** Lets Node run the TypeScript sources outside Jest's sandbox, in its setup and in processes of their own. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const SOURCE = /\.tsx?$/;

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !SOURCE.test(context.parentURL ?? '')) return next(specifier, context);
    const source = specifier.replace(/\.js$/, '.ts');
    const isTsx = existsSync(fileURLToPath(new URL(`${source}x`, context.parentURL)));
    return next(isTsx ? `${source}x` : source, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !SOURCE.test(url)) return next(url, context);
    const { code } = transformFileSync(fileURLToPath(url), { sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
