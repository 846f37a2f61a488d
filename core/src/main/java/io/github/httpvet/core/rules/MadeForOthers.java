package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.Origins;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Set;

/**
 * What becomes of an object whose calls wait, where other files make these calls.
 *
 * @param call what makes it
 * @param row what the tables say of the call
 */
record MadeForOthers(Analysis analysis, Expr call, Row row) {

  /** True if other files get what is made, to use it. */
  boolean isHandedOut() {
    return analysis.uses(call).stream().anyMatch(this::isHandedOut);
  }

  /** True if what is made is only a default, in place of which the unit may have another one. */
  boolean isReplaceable() {
    return analysis.uses(call).stream().anyMatch(this::isReplaceable);
  }

  private boolean isReplaceable(Use use) {
    Decl.Field field = use.kind() == Kind.STORED ? stored(use) : null;
    return field != null
        && analysis.index().values(field).stream()
            .anyMatch(value -> !isNull(value) && !isOwn(value));
  }

  /** True if the value is what is made, or another one that the unit makes in its place. */
  private boolean isOwn(Expr value) {
    Origins origins = analysis.origins(value);
    return origins.made().contains(call)
        || origins.complete()
            && origins.made().stream().allMatch(made -> analysis.types().has(made, Role.BLOCKS));
  }

  private static boolean isNull(Expr value) {
    return value instanceof Expr.Literal literal && literal.value() == null;
  }

  private boolean isHandedOut(Use use) {
    return switch (use.kind()) {
      case RETURNED ->
          use.node() instanceof Decl.Method method
              && !method.modifiers().contains(Decl.Modifier.PRIVATE)
              && isFinal(method.type());
      case ARGUMENT -> isFinal() && (use.node() instanceof Expr.New || isOfSuper(use.node()));
      case STORED -> {
        Decl.Field field = stored(use);
        yield field != null && isReached(field) && isFinal(field.type());
      }
      default -> false;
    };
  }

  /** False for a field that others cannot see, or that not even its own file names. */
  private boolean isReached(Decl.Field field) {
    Set<Decl.Modifier> modifiers = field.modifiers();
    boolean isMeantForOthers =
        modifiers.contains(Decl.Modifier.PUBLIC)
            || modifiers.contains(Decl.Modifier.PROTECTED)
            || modifiers.contains(Decl.Modifier.STATIC);
    return !modifiers.contains(Decl.Modifier.PRIVATE)
        && (isMeantForOthers || !analysis.index().references(field).isEmpty());
  }

  /** True for a constructor's call of another. */
  static boolean isOfSuper(Node node) {
    return node instanceof Expr.Call c && c.member().name().equals(Member.CONSTRUCTOR);
  }

  private boolean isFinal() {
    return isFinal(analysis.types().of(call));
  }

  /** True if nobody sets up what comes as the type: it is a client, or has no setters. */
  private boolean isFinal(TypeRef written) {
    TypeRef type = analysis.types().declared(written);
    boolean isKnown = type.resolved() || analysis.catalog().isClientType(type.name());
    return analysis.catalog().isKind(type.name(), "client")
        || isKnown
            && row.phases().stream()
                .allMatch(phase -> analysis.catalog().setters(type.name(), phase).isEmpty());
  }

  private Decl.Field stored(Use use) {
    if (use.node() instanceof Decl.Field field) {
      return field;
    }
    return use.node() instanceof Expr.Assign assign && assign.target() instanceof Expr.FieldRef ref
        ? analysis.index().field(ref.key())
        : null;
  }
}
