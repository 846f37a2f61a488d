package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import java.util.List;
import java.util.Set;

/** Private fields through which no code can release a response: it is only looked at there. */
final class AbandonedFields {

  private static final Set<Role> LOOKS = Set.of(Role.NEUTRAL, Role.STATUS, Role.VIEW, Role.ASKS);

  private final Analysis analysis;

  AbandonedFields(Analysis analysis) {
    this.analysis = analysis;
  }

  /** True if all that the unit does with what the field has, is to look at it. */
  boolean isAbandoned(Decl.Field field) {
    return field != null
        && field.modifiers().contains(Decl.Modifier.PRIVATE)
        && field.annotations().isEmpty()
        && analysis.index().parent(field) instanceof Decl.TypeDecl type
        && type.annotations().stream().noneMatch(Ownership::isShowing)
        && analysis.index().references(field).stream().allMatch(this::isLook);
  }

  private boolean isLook(Expr.FieldRef ref) {
    if (analysis.index().parent(ref) instanceof Expr.Assign assign && assign.target() == ref) {
      return true;
    }
    if (analysis.index().parent(ref) instanceof Expr.Op test
        && test.operands().stream()
            .anyMatch(other -> other instanceof Expr.Literal literal && literal.value() == null)) {
      return true;
    }
    List<Use> uses = analysis.uses(ref);
    return !uses.isEmpty()
        && uses.stream()
            .allMatch(
                use ->
                    use.kind() == Kind.RECEIVER
                        && use.node() instanceof Expr call
                        && !analysis.types().isUnlisted(call)
                        && analysis.types().rows(call).stream()
                            .allMatch(row -> LOOKS.contains(row.role())));
  }
}
