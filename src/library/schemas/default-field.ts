import type { z } from 'zod';
import { optionalField } from '../../yaml/fields.ts';

/** `value` where the setting is absent, or its name stands there with nothing after it. */
export function defaultField<Value>(schema: z.ZodType<Value>, value: Value): z.ZodType<Value> {
  return optionalField(schema).transform((written) => written ?? value);
}
