package io.github.httpvet.errorprone;

import io.github.httpvet.compilation.Flags;
import java.util.HashMap;
import java.util.Map;

/** The flags of a compilation that are no options of rules. */
final class Flag {

  private static final String CONFIG = "httpvet:config";
  private static final String FINDINGS = "httpvet:findings";

  private Flag() {}

  /** Severities are not among them: Error Prone's own flags set those. */
  static Flags all(Map<String, String> flags) {
    Map<String, String> options = new HashMap<>(flags);
    String config = options.remove(CONFIG);
    String findings = options.remove(FINDINGS);
    return new Flags(
        "-XepOpt:httpvet:",
        config == null ? "" : config,
        findings == null ? "" : findings,
        Map.of(),
        options);
  }
}
