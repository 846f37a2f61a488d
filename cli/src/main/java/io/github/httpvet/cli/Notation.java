package io.github.httpvet.cli;

/** The notations of a report. */
enum Notation {
  TEXT,
  JSON,
  SARIF
}
