/** `grey`: not measured, or the measurement is not to be trusted. */
export type Light = 'green' | 'amber' | 'red' | 'grey';

/** A light that says that something is wrong. */
export type Warning = Exclude<Light, 'green'>;

/** Worst first: a required part that could not be measured outranks a warning. */
const WORST_FIRST: readonly Light[] = ['red', 'grey', 'amber', 'green'];

/** The worst of the lights, or grey if there is none: nothing measured is never green. */
export function worstLight(lights: readonly Light[]): Light {
  return WORST_FIRST.find((light) => lights.includes(light)) ?? 'grey';
}

/** To sort by: the worst light comes first. */
export function rankOf(light: Light): number {
  return WORST_FIRST.indexOf(light);
}
