import { z } from 'zod';

type Schema = z.core.$ZodType;

/** The part of a schema that a path such as `['series', 'name']` leads to; null where there is none. */
export function getSchemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | null {
  let at = schema;
  for (const key of path) {
    const around = unwrap(at);
    if (around instanceof z.ZodArray) at = around.element;
    else if (around instanceof z.ZodRecord) at = around.valueType;
    else if (around instanceof z.ZodObject && Object.hasOwn(around.shape, key)) at = around.shape[String(key)];
    else return null;
  }
  return at;
}

/** Names of the settings that may stand at a path. */
export function getKnownKeys(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const found = getSchemaAt(schema, path);
  const at = found === null ? null : unwrap(found);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.def.innerType);
  }
  if (schema instanceof z.ZodReadonly) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe)
    return unwrap(schema.def.out instanceof z.ZodTransform ? schema.def.in : schema.def.out);
  return schema;
}
