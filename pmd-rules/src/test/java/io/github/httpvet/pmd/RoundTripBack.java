package io.github.httpvet.pmd;

/** Refers to a class that is given as source, from the class path. */
final class RoundTripBack {

  RoundTrip back() {
    return new RoundTrip();
  }
}
