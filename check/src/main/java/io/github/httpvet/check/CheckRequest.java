package io.github.httpvet.check;

import io.github.httpvet.config.Configuration;
import io.github.httpvet.config.Configurations;
import io.github.httpvet.core.rules.RuleInfo;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to check sources for, and how.
 *
 * @param rules the rules that the user names; empty for those that are on by default or by the
 *     configuration
 * @param options of the rules, by {@code Rule:option}; they go before those of the configuration
 * @param classPath of the sources
 * @param release the language level, or 0 for the running JDK's
 * @param encoding of sources without a byte order mark
 * @param notes one line each about what may be missing, known before the check
 * @param classPathAdvice what the user should give if clients are missing on the class path, to
 *     follow the word <i>give</i>
 * @param configurations gives the configuration of each source
 * @param changed the lines of which findings are reported
 */
public record CheckRequest(
    List<RuleInfo> rules,
    Map<String, String> options,
    List<Path> classPath,
    int release,
    Charset encoding,
    List<String> notes,
    String classPathAdvice,
    Configurations configurations,
    ChangedLines changed) {

  /** Copies. */
  public CheckRequest {
    rules = List.copyOf(rules);
    options = Map.copyOf(options);
    classPath = List.copyOf(classPath);
    notes = List.copyOf(notes);
  }

  /** Without any configuration, and of all lines. */
  public CheckRequest(
      List<RuleInfo> rules,
      Map<String, String> options,
      List<Path> classPath,
      int release,
      Charset encoding,
      List<String> notes,
      String classPathAdvice) {
    this(
        rules,
        options,
        classPath,
        release,
        encoding,
        notes,
        classPathAdvice,
        Configurations.always(Configuration.none()),
        ChangedLines.ALL);
  }
}
