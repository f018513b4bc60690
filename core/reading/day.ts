/**
 * A calendar day as it is kept and sent: `YYYY-MM-DD`, no zone. Sums are done on
 * `Temporal.PlainDate`; this is only how a day is written down.
 */
export type Day = string;

/** A moment as it is kept and sent: ISO 8601 in UTC, `2026-11-24T06:43:49Z`. */
export type Moment = string;
