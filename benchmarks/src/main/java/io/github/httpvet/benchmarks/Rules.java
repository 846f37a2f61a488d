package io.github.httpvet.benchmarks;

import java.util.List;

/** What is measured. */
final class Rules {

  /** The rules that are on by default, in all engines. */
  static final List<String> NAMES =
      List.of(
          "HttpClientInLoop",
          "HttpClientPerRequest",
          "HttpTransportPerRequest",
          "HttpTimeoutMissing",
          "HttpResponseNotClosed");

  private Rules() {}
}
