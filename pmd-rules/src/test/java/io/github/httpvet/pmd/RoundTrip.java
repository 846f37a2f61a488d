package io.github.httpvet.pmd;

/** A class that is on the class path and given as source, and that another class refers to. */
final class RoundTrip {

  int value;

  int get() {
    return value;
  }
}
