package io.github.httpvet.check;

import io.github.httpvet.core.rules.RuleInfo;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to check sources for, and how.
 *
 * @param rules the rules to run
 * @param options of the rules, by {@code Rule:option}
 * @param classPath of the sources
 * @param release the language level, or 0 for the running JDK's
 * @param encoding of sources without a byte order mark
 * @param notes one line each about what may be missing, known before the check
 * @param classPathAdvice what the user should give if clients are missing on the class path, to
 *     follow the word <i>give</i>
 */
public record CheckRequest(
    List<RuleInfo> rules,
    Map<String, String> options,
    List<Path> classPath,
    int release,
    Charset encoding,
    List<String> notes,
    String classPathAdvice) {

  /** Copies. */
  public CheckRequest {
    rules = List.copyOf(rules);
    options = Map.copyOf(options);
    classPath = List.copyOf(classPath);
    notes = List.copyOf(notes);
  }
}
