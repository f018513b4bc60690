/** A JSON Schema, as far as a completion reads it. */
type Schema = Record<string, unknown>;

/** What may stand at a path of the guide's schema: keys of an object, and values that are listed. */
export function allowedAt(
  schema: unknown,
  path: readonly (string | number)[],
): { keys: string[]; values: unknown[] } {
  let here = spread([schema], schema);
  for (const key of path) here = spread(below(here, key), schema);
  return {
    keys: [...new Set(here.flatMap((each) => Object.keys(asSchema(each.properties) ?? {})))],
    values: [...new Set(here.flatMap((each) => listed(each)))],
  };
}

function below(schemas: readonly Schema[], key: string | number): unknown[] {
  return schemas.flatMap((each) => {
    if (typeof key === 'number') return Array.isArray(each.items) ? each.items[key] : each.items;
    const properties = asSchema(each.properties) ?? {};
    return Object.hasOwn(properties, key) ? properties[key] : each.additionalProperties;
  });
}

function listed(schema: Schema): unknown[] {
  if ('const' in schema) return [schema.const];
  if (Array.isArray(schema.enum)) return schema.enum;
  return schema.type === 'boolean' ? [true, false] : [];
}

/** Unions and references taken apart; each schema once, so that a grammar that holds itself ends. */
function spread(open: readonly unknown[], root: unknown): Schema[] {
  const seen = new Set<Schema>();
  const queue = [...open];
  for (let each = queue.pop(); queue.length > 0 || each !== undefined; each = queue.pop()) {
    const schema = asSchema(each);
    if (!schema || seen.has(schema)) continue;
    seen.add(schema);
    for (const union of [schema.anyOf, schema.oneOf, schema.allOf])
      if (Array.isArray(union)) queue.push(...union);
    if (typeof schema.$ref === 'string') queue.push(refer(schema.$ref, root));
  }
  return [...seen];
}

function refer(ref: string, root: unknown): unknown {
  return ref
    .replace(/^#\/?/, '')
    .split('/')
    .reduce<unknown>((at, key) => asSchema(at)?.[key], root);
}

function asSchema(value: unknown): Schema | null {
  return isObject(value) ? value : null;
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
