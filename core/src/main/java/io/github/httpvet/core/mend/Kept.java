package io.github.httpvet.core.mend;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Set;

/** Whether something may be needed after the code that has it. */
final class Kept {

  private static final Set<Role> LOOKING =
      Set.of(Role.READS, Role.CLOSES, Role.VIEW, Role.STATUS, Role.NEUTRAL);

  private static final Set<String> LAZY =
      Set.of(
          "java.lang.AutoCloseable",
          "java.io.Closeable",
          "java.lang.Iterable",
          "java.util.Iterator",
          "java.util.stream.BaseStream",
          "java.net.URLConnection");

  private final Analysis analysis;

  Kept(Analysis analysis) {
    this.analysis = analysis;
  }

  /** True if what is made, and what it gives, is only used where it is in sight. */
  boolean isUsedUp(Expr made) {
    return analysis.uses(made).stream().allMatch(this::isUsedUp);
  }

  private boolean isUsedUp(Use use) {
    return switch (use.kind()) {
      case RECEIVER, RESOURCE -> true;
      case ARGUMENT -> use.node() instanceof Expr expr && isReadThere(expr);
      default -> false;
    };
  }

  /** True if the call reads what it is given at once: what it gives cannot hold it. */
  private boolean isReadThere(Expr expr) {
    if (LOOKING.stream().anyMatch(role -> analysis.types().has(expr, role))) {
      return true;
    }
    TypeRef type = analysis.types().of(expr);
    boolean isPlain =
        type.resolved()
            && (type.name().indexOf('.') < 0 || type.name().startsWith("java."))
            && !type.name().equals("java.lang.Object")
            && LAZY.stream().noneMatch(type::isA);
    return expr instanceof Expr.Call && isPlain;
  }
}
