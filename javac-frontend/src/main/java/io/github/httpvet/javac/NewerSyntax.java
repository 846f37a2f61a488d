package io.github.httpvet.javac;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * Tells from the first syntax error of a source whether it is no mistake but syntax of a later
 * Java. What is not sure counts for a mistake.
 */
final class NewerSyntax {

  private static final String NOT_IN_SOURCE = "compiler.err.feature.not.supported.in.source";
  private static final String PREVIEW = "compiler.err.preview.feature.disabled";
  private static final String UNDERSCORE = "compiler.err.underscore.as.identifier";
  private static final String NO_TYPE = "compiler.err.expected";

  private static final Pattern FROM = Pattern.compile("-source (\\d+) or higher");

  /** A preview that no later Java has. */
  private static final String DROPPED = "string templates";

  /** What is a preview of an older JDK, and final in the next one of these. */
  private static final List<Integer> WITH_FINAL_PREVIEWS = List.of(21, 25);

  private static final int UNNAMED = 22;
  private static final int RECORD_PATTERNS = 21;
  private static final int COMPACT = 25;

  private static final Pattern RECORD_PATTERN =
      Pattern.compile(
          "\\b(instanceof|case)\\s+[\\w.]+(<[^()]*>)?\\s*"
              + "\\(\\s*(\\)|[\\w.]+\\s*\\(|[\\w.]+(<[^()]*>)?(\\[])*\\s+\\w+)");
  private static final Pattern MODULE_IMPORT =
      Pattern.compile("^\\s*import\\s+module\\s+[\\w.]+\\s*;");

  /** A declared variable without a name, or a parameter of a lambda. */
  private static final Pattern UNNAMED_BEFORE =
      Pattern.compile(
          "\\b(?!(?:return|throw|case|else|yield|assert)\\s)\\w[\\w.]*(<.*>)?(\\[\\s*])*\\s+$");

  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern IMPORTS = Pattern.compile("(\\s*import\\s[^;]*;)*\\s*");
  private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");

  private NewerSyntax() {}

  /**
   * The Java release whose syntax an error is about, or 0.
   *
   * @param running the release of the JDK that read the source
   */
  static int release(Diagnostic<?> error, String text, int running) {
    String code = error.getCode() == null ? "" : error.getCode();
    if (code.startsWith(NOT_IN_SOURCE)) {
      Matcher from = FROM.matcher(error.getMessage(Locale.ROOT));
      return from.find() ? Integer.parseInt(from.group(1)) : 0;
    }
    int found = later(code, error, text);
    return found > running ? found : 0;
  }

  private static int later(String code, Diagnostic<?> error, String text) {
    int at = (int) error.getPosition();
    if (at < 0 || at > text.length()) {
      return 0;
    }
    if (code.startsWith(PREVIEW)) {
      int running = Runtime.version().feature();
      return error.getMessage(Locale.ROOT).contains(DROPPED)
          ? 0
          : WITH_FINAL_PREVIEWS.stream().filter(one -> one > running).findFirst().orElse(0);
    }
    String line = line(text, at);
    int column = at - lineStart(text, at);
    if (code.startsWith(UNDERSCORE)) {
      boolean isLambda = line.substring(Math.min(column + 1, line.length())).matches("\\s*->.*");
      return isLambda || UNNAMED_BEFORE.matcher(line.substring(0, column)).find() ? UNNAMED : 0;
    }
    if (MODULE_IMPORT.matcher(line).find()) {
      return COMPACT;
    }
    Matcher pattern = RECORD_PATTERN.matcher(line);
    while (pattern.find()) {
      if (pattern.start() < column && column <= pattern.end()) {
        return RECORD_PATTERNS;
      }
    }
    return code.startsWith(NO_TYPE) && isCompact(text, at) ? COMPACT : 0;
  }

  /** A source file whose members have no class around them, with a {@code main}. */
  private static boolean isCompact(String text, int at) {
    return IMPORTS.matcher(COMMENT.matcher(text.substring(0, at)).replaceAll(" ")).matches()
        && MAIN.matcher(text.substring(at)).find();
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private static String line(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(lineStart(text, at), end < 0 ? text.length() : end);
  }
}
