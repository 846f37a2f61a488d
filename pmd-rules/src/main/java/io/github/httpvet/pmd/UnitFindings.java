package io.github.httpvet.pmd;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.lang.document.Chars;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.types.JClassType;
import net.sourceforge.pmd.lang.java.types.JMethodSig;
import net.sourceforge.pmd.lang.java.types.TypeOps;
import net.sourceforge.pmd.util.DataMap;
import net.sourceforge.pmd.util.DataMap.SimpleDataKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The findings in one file, under one configuration. They are kept at the root of its tree, which
 * one thread owns and which dies with the file.
 */
final class UnitFindings {

  private static final Logger LOG = LoggerFactory.getLogger("httpvet");
  private static final SimpleDataKey<PerFile> KEY = DataMap.simpleDataKey("httpvet.findings");

  private final PerFile file;
  private List<Finding> findings;

  private UnitFindings(PerFile file) {
    this.file = file;
  }

  /** What all configurations share. */
  private static final class PerFile {
    private final ASTCompilationUnit root;
    private final Map<Map<String, String>, UnitFindings> byOptions = new HashMap<>();
    private Lowered lowered;
    private boolean hasFailed;
    private boolean hasProblem;

    PerFile(ASTCompilationUnit root) {
      this.root = root;
    }

    /** One line a file; tests want to see more. */
    void fail(Throwable problem) {
      if (Boolean.getBoolean("httpvet.rethrow")) {
        throw problem instanceof RuntimeException known
            ? known
            : new IllegalStateException(problem);
      }
      if (!hasFailed) {
        hasFailed = true;
        String path = root.getTextDocument().getFileId().getOriginalPath();
        LOG.warn("httpvet skipped {}: {}", path, String.valueOf(problem));
      }
    }

    Lowered lowered() {
      if (lowered == null) {
        lowered = Lowering.lower(root);
      }
      return lowered;
    }
  }

  static UnitFindings of(ASTCompilationUnit root, Map<String, String> options) {
    PerFile file = root.getUserMap().computeIfAbsent(KEY, () -> new PerFile(root));
    return file.byOptions.computeIfAbsent(options, unused -> new UnitFindings(file));
  }

  /** Says that a bug of ours stands in the way. */
  static void fail(ASTCompilationUnit root, Throwable problem) {
    root.getUserMap().computeIfAbsent(KEY, () -> new PerFile(root)).fail(problem);
  }

  /** True at the first call for a file: one of its rules tells what is wrong for all. */
  static boolean isFirstProblem(ASTCompilationUnit root) {
    PerFile file = root.getUserMap().computeIfAbsent(KEY, () -> new PerFile(root));
    boolean isFirst = !file.hasProblem;
    file.hasProblem = true;
    return isFirst;
  }

  /** The findings of all rules; none if a bug of ours or a broken file stands in the way. */
  List<Finding> all(UnitCheck check) {
    if (findings == null) {
      findings = List.of();
      if (!file.hasFailed) {
        findings = guarded(check);
      }
    }
    return findings;
  }

  private List<Finding> guarded(UnitCheck check) {
    try {
      return compute(check);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      file.fail(e);
      return List.of();
    }
  }

  private List<Finding> compute(UnitCheck check) {
    Chars text = file.root.getTextDocument().getText();
    return check.mentionsClient(text) || check.mayReachClient(text) && reachesClient(check)
        ? check.check(file.lowered().unit())
        : List.of();
  }

  /** True if a method of a client's type is called, though the text names no client. */
  private boolean reachesClient(UnitCheck check) {
    return file.root
        .descendants(ASTMethodCall.class)
        .crossFindBoundaries()
        .any(call -> isClientMethod(call.getMethodType(), check));
  }

  private static boolean isClientMethod(JMethodSig method, UnitCheck check) {
    return !TypeOps.isSpecialUnresolved(method.getDeclaringType())
        && method.getDeclaringType() instanceof JClassType owner
        && owner.getSymbol().getCanonicalName() != null
        && check.isClientType(owner.getSymbol().getCanonicalName());
  }

  /** The lowered file; only where there are findings. */
  Unit unit() {
    return file.lowered().unit();
  }

  /** The node that a finding is about; null if it has none. */
  JavaNode originOf(Finding finding) {
    return file.lowered().originOf(finding.anchor());
  }
}
