package io.github.httpvet.pmd;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.reporting.FileAnalysisListener;
import net.sourceforge.pmd.reporting.Report.ProcessingError;
import net.sourceforge.pmd.reporting.RuleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps files out of PMD's incremental cache whose violations depend on files that the cache does
 * not look at: the configuration, the baseline, the models. The cache's key is the text of the
 * ruleset, the class paths and the source; a rule can add nothing to it, and there is no API to say
 * that a result must not be kept. But the cache drops a file with an error, so its listener is told
 * of one, behind the back of all others.
 */
final class IncrementalCache {

  private static final Logger LOG = LoggerFactory.getLogger("httpvet");
  private static final String PACKAGE = "net.sourceforge.pmd.cache.";

  /** Deeper than any nesting of listeners. */
  private static final int MAX_DEPTH = 5;

  private IncrementalCache() {}

  /** Does nothing if there is no cache. */
  static void leaveOut(ASTCompilationUnit unit, RuleContext context) {
    try {
      leaveOut(unit, context, MAX_DEPTH);
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.warn(
          "httpvet: the incremental cache does not see changed configuration: {}", e.toString());
    }
  }

  private static void leaveOut(ASTCompilationUnit unit, Object holder, int depth)
      throws ReflectiveOperationException {
    if (holder instanceof FileAnalysisListener listener
        && holder.getClass().getName().startsWith(PACKAGE)) {
      Exception reason = new IllegalStateException("httpvet: not to be kept");
      listener.onError(new ProcessingError(reason, unit.getTextDocument().getFileId()));
    } else if (holder instanceof Collection<?> several) {
      for (Object one : several) {
        if (one instanceof FileAnalysisListener && depth > 0) {
          leaveOut(unit, one, depth - 1);
        }
      }
    } else if (depth > 0) {
      for (Field field : holder.getClass().getDeclaredFields()) {
        boolean isListener = FileAnalysisListener.class.isAssignableFrom(field.getType());
        boolean isSeveral = Collection.class.isAssignableFrom(field.getType());
        if ((isListener || isSeveral) && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          Object value = field.get(holder);
          if (value != null) {
            leaveOut(unit, value, depth - 1);
          }
        }
      }
    }
  }
}
