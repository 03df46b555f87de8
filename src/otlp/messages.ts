/**
 * The part of OTLP's messages that a report needs, as JSON (opentelemetry-proto, `docs/specification.md`, "JSON Protobuf
 * Encoding"): names in lowerCamelCase, 64-bit integers as decimal strings, enums as numbers, no null.
 */

/** `opentelemetry.proto.common.v1.AnyValue`: exactly one of these. */
export type AnyValue =
  | {readonly stringValue: string}
  | {readonly boolValue: boolean}
  | {readonly doubleValue: number}
  | {readonly arrayValue: {readonly values: readonly AnyValue[]}}
  | {readonly kvlistValue: {readonly values: readonly KeyValue[]}};

export interface KeyValue {
  readonly key: string;
  readonly value: AnyValue;
}

export interface Resource {
  readonly attributes: readonly KeyValue[];
}

export interface Scope {
  readonly name: string;
  readonly version: string;
}

export type NumberDataPoint = {
  /** Nanoseconds since 1970, UTC. */
  readonly timeUnixNano: string;
  readonly attributes: readonly KeyValue[];
} & ({readonly asDouble: number} | {readonly asInt: string});

export interface Metric {
  readonly name: string;
  readonly description: string;
  /** UCUM. */
  readonly unit: string;
  readonly gauge: {readonly dataPoints: readonly NumberDataPoint[]};
}

export interface ExportMetricsServiceRequest {
  readonly resourceMetrics: readonly {
    readonly resource: Resource;
    readonly scopeMetrics: readonly {readonly scope: Scope; readonly metrics: readonly Metric[]}[];
  }[];
}

export interface LogRecord {
  /** Nanoseconds since 1970, UTC. */
  readonly timeUnixNano: string;
  readonly observedTimeUnixNano: string;
  /** `SeverityNumber`. */
  readonly severityNumber: number;
  readonly severityText: string;
  readonly eventName: string;
  readonly body: AnyValue;
  readonly attributes: readonly KeyValue[];
}

export interface ExportLogsServiceRequest {
  readonly resourceLogs: readonly {
    readonly resource: Resource;
    readonly scopeLogs: readonly {readonly scope: Scope; readonly logRecords: readonly LogRecord[]}[];
  }[];
}
