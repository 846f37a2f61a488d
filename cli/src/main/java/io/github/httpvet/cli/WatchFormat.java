package io.github.httpvet.cli;

/** The notations of what is watched. */
enum WatchFormat {
  TEXT,
  JSON
}
