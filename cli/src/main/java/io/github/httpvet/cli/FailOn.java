package io.github.httpvet.cli;

/** The least level that makes a check fail. */
enum FailOn {
  NEVER,
  WARNING,
  ERROR
}
