import {
  attributeNamed,
  type FactType,
  typeAt,
  typeNamed,
  type Vocabulary,
} from '../../../facts/vocabulary';

type Facts = Record<string, unknown>;

/** Of facts on record what tells of nobody: what the words call personal stays there, and what they do not know. */
export function impersonal(facts: Facts, vocabulary: Vocabulary): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => {
      const type = typeAt(vocabulary, key);
      return type ? [[key, ofType(value, type, vocabulary)]] : [];
    }),
  );
}

function ofType(value: unknown, type: FactType, vocabulary: Vocabulary): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => ofType(each, type, vocabulary));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) => {
      const attribute = attributeNamed(type, name);
      if (!attribute || attribute.personal) {
        return [];
      }
      const nested = typeNamed(vocabulary, attribute.factType);
      return [[name, nested ? ofType(held, nested, vocabulary) : held]];
    }),
  );
}
