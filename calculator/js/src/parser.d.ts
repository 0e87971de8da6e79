/// <reference lib="esnext.disposable" />
// Generated from the Rust sources by tests/types.rs.

import type { RateCard } from "./quote.js";

/** What became of a rate card's text. */
export type RateCardReading = ReadRateCard | BadRateCard;

/** A rate card that can be used. */
export interface ReadRateCard {
  /** Always so. */
  ok: true;
  /** The card. */
  card: RateCard;
  /** Warnings: the card probably says what was not meant. */
  problems: Problem[];
}

/** One problem of a rate card's text. */
export interface Problem {
  /** Whether it stops the card from being used. */
  severity: Severity;
  /** A stable name, such as `card-unknown-key`. */
  code: string;
  /** What is wrong, in English, without a full stop. */
  message: string;
  /** The line, from 1. */
  line: number;
  /** The column, from 1, in UTF-16 code units. */
  column: number;
  /** Where the place starts in the text: `text.slice(start, end)`. */
  start: number;
  /** Where the place ends. */
  end: number;
  /** What to do, in English. */
  help?: string;
}

/** Whether a problem stops the card from being used. */
export type Severity = "error" | "warning";

/** A rate card that is refused. */
export interface BadRateCard {
  /** Never. */
  ok: false;
  /** Every error and warning, in the order of the text. */
  problems: Problem[];
}
