import type {Figures, MetricName} from '../report/catalogue.js';

/** The `q` quantile (0–1) by linear interpolation between order statistics; `undefined` if there are no values. */
export function quantile(values: readonly number[], q: number): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * q;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}

export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Keeps the figures that were measured: no `undefined`, NaN or infinity gets into a report, nor a figure
 * that the catalogue does not name.
 */
export function measured<Given extends Readonly<Partial<Record<MetricName, number | undefined>>>>(
  figures: Given & Readonly<Record<Exclude<keyof Given, MetricName>, never>>,
): Figures {
  return Object.fromEntries(
    Object.entries(figures).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  );
}
