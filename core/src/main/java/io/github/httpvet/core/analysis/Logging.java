package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Expr;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Calls that write to a log, told by their names: what they are handed they only look at. Loggers
 * are of many libraries, and fields that a build generates have no type in the source.
 */
public final class Logging {

  private static final Set<String> METHODS =
      Set.of(
          "trace", "debug", "info", "warn", "warning", "error", "fatal", "severe", "config", "fine",
          "finer", "finest", "log", "logf", "tracef", "debugf", "infof", "warnf", "errorf");

  private static final Pattern LOG = Pattern.compile("(?i)(.*[._])?_?log(ger)?|.*Logger|.*Log");

  private Logging() {}

  /** True for {@code log.warn(..)}, {@code getLogger().info(..)} and {@code Logger.error(..)}. */
  public static boolean isLog(Expr expr) {
    return expr instanceof Expr.Call call
        && METHODS.contains(call.member().name())
        && (LOG.matcher(call.member().owner().name()).matches()
            || call.receiver() != null && isLogger(call.receiver()));
  }

  private static boolean isLogger(Expr receiver) {
    String name =
        receiver instanceof Expr.FieldRef field
            ? field.name()
            : receiver instanceof Expr.VarRef ref
                ? ref.var().name()
                : receiver instanceof Expr.Call getter ? getter.member().name() : "";
    return LOG.matcher(name).matches() || LOG.matcher(receiver.type().name()).matches();
  }
}
