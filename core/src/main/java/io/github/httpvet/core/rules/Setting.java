package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Constants;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.finding.Level;
import io.github.httpvet.core.tree.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * A call that sets something up.
 *
 * @param row what the tables say of it
 */
record Setting(Analysis analysis, Expr call, Row row) {

  /** Those of a role that a unit always makes, with the constants that the tables ask for. */
  static List<Setting> in(Analysis analysis, Role role) {
    List<Setting> all = new ArrayList<>();
    for (Expr call : analysis.index().calls()) {
      if (call instanceof Expr.MethodRef
          || !call.pos().isReal()
          || analysis.stubs().isStubbed(call)
          || analysis.lifecycle().isConditional(call)) {
        continue;
      }
      for (Row row : analysis.types().rows(call)) {
        if (row.role() == role && Constants.areGiven(call, row)) {
          all.add(new Setting(analysis, call, row));
          if (role != Role.SETS) {
            break; // Each row of a timeout tells of phases of its own.
          }
        }
      }
    }
    return all;
  }

  /** A note where the code is for show. */
  Level level() {
    return analysis.lifecycle().isDemonstration(call) ? Level.NOTE : Level.WARNING;
  }

  /** What is called, or what is made. */
  String name() {
    if (call instanceof Expr.Call method) {
      return method.member().name();
    }
    String type = ((Expr.New) call).type().name();
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
