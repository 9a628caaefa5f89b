import type { BothLanguages } from '../../language/use-language';
import type { FactChoice } from './model/form';

/** What an attribute is called, with the fact that holds it: `Re-routing › arrives late`. */
export function pathLabel(
  fact: FactChoice | undefined,
  path: string,
  say: (text: BothLanguages) => string,
): string {
  const steps = path.split('.');
  return steps
    .map((step, at) => {
      const here = steps.slice(0, at + 1).join('.');
      const known = fact?.properties.find((each) => each.path === here);
      return known ? say(known.label) : step;
    })
    .join(' › ');
}
