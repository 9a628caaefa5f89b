import type { Form, ThenPart, Value, WhenPart } from './form';

/** Where nothing is filled in yet, as places in the form: `when[0].constraints[1].operands[0]`. */
export function missing(form: Form): string[] {
  return [
    ...(form.name.trim() === '' ? ['name'] : []),
    ...form.when.flatMap((part, at) => missingInWhen(part, `when[${at}]`)),
    ...(form.then.length === 0 ? ['then'] : []),
    ...form.then.flatMap((part, at) => missingInThen(part, `then[${at}]`)),
  ];
}

function missingInWhen(part: WhenPart, place: string): string[] {
  if (part.kind === 'written') {
    return [];
  }
  return part.constraints.flatMap((constraint, at) => {
    const here = `${place}.constraints[${at}]`;
    switch (constraint.kind) {
      case 'comparison':
        return constraint.attribute === ''
          ? [`${here}.attribute`]
          : emptyIn(constraint.operands, `${here}.operands`);
      default:
        return [];
    }
  });
}

function missingInThen(part: ThenPart, place: string): string[] {
  switch (part.kind) {
    case 'effect':
      return [
        ...emptyIn(part.arguments, `${place}.arguments`),
        ...part.terms.flatMap(({ name, value }, at) =>
          name.trim() === '' || isEmpty(value) ? [`${place}.terms[${at}]`] : [],
        ),
      ];
    case 'derived':
      return emptyIn(part.values, `${place}.values`);
    case 'written':
      return [];
  }
}

function emptyIn(values: readonly Value[], place: string): string[] {
  return values.flatMap((value, at) => (isEmpty(value) ? [`${place}[${at}]`] : []));
}

/** An empty text is a text; what is not chosen from a list is not. */
function isEmpty({ value, unit, kind }: Value): boolean {
  return value.trim() === '' || (kind === 'MONEY' && !unit);
}

const fieldIn =
  /^(?:form\.)?((?:name|clause|stage|salience|title)|(?:when|then)\[\d+\](?:\.(?:constraints|operands|arguments|values|terms)\[\d+\])*)/;

/** The field that a fault of the server belongs to; empty for the form as a whole. */
export function placeOf(path: string): string {
  return fieldIn.exec(path)?.[1] ?? '';
}
