import { toJsonSchema } from '@valibot/to-json-schema';

import { configSchema } from '../config/schema.js';
import { described } from './config-fields.js';
import { type JsonShape, withSharedShapes } from './shared-shapes.js';

/** The JSON schema of the configuration, each shape written out wherever it is used. */
export function writtenOutSchema(): JsonShape {
  const { properties, ...schema } = described(toJsonSchema(configSchema, { errorMode: 'ignore', typeMode: 'input' }) as object);
  const own = { type: 'string', description: 'Where editors find what the file may hold. The widget does not read it.' };
  return { ...schema, title: 'Configuration of <treatment-explorer>', properties: { $schema: own, ...properties } };
}

/** What `dist/config.schema.json` holds: for editors, from the schema the widget itself checks with. */
export function configJsonSchema(): JsonShape {
  return withSharedShapes(writtenOutSchema());
}
