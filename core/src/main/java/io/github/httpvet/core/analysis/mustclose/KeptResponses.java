package io.github.httpvet.core.analysis.mustclose;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Types that keep a response in a field and whose own {@code close()} does nothing with it. */
public final class KeptResponses {

  /**
   * A response that its keeper does not close.
   *
   * @param close the keeper's method
   * @param field where it keeps the response
   */
  public record Kept(Decl.Method close, Decl.Field field) {}

  private final Analysis analysis;
  private final Openings openings;

  /** Of the unit that is analysed. */
  public KeptResponses(Analysis analysis) {
    this.analysis = analysis;
    this.openings = new Openings(analysis);
  }

  /** The keepers of the unit, in source order. */
  public List<Kept> results() {
    List<Kept> results = new ArrayList<>();
    for (Decl.Method method : analysis.index().methods()) {
      if (method.name().equals("close")
          && method.params().isEmpty()
          && method.body() != null
          && method.pos().isReal()
          && isCloseable(analysis.index().enclosingType(method).self())
          && doesNothing(method)) {
        analysis.index().enclosingType(method).members().stream()
            .filter(Decl.Field.class::isInstance)
            .map(Decl.Field.class::cast)
            .filter(this::keepsOpenResponse)
            .findFirst()
            .ifPresent(field -> results.add(new Kept(method, field)));
      }
    }
    return results;
  }

  private boolean isCloseable(TypeRef type) {
    return analysis.types().isA(type, "java.lang.AutoCloseable")
        || analysis.types().isA(type, "java.io.Closeable");
  }

  /** True if the method calls nothing, so that it cannot release anything. */
  private static boolean doesNothing(Decl.Method method) {
    boolean[] calls = new boolean[1];
    Nodes.walk(
        method.body(), node -> calls[0] |= node instanceof Expr.Call || node instanceof Expr.New);
    return !calls[0];
  }

  /**
   * True if the field's response has to be closed, and no code of the unit does. One without a
   * {@code close()} may be of an asynchronous call, and complete; one with a type argument tells by
   * it that its body is open. The tables know a {@code close()} that old versions do not declare.
   */
  private boolean keepsOpenResponse(Decl.Field field) {
    return !field.modifiers().contains(Decl.Modifier.STATIC)
        && openings.isOpenedByClients(field.type())
        && (isCloseable(field.type())
            || analysis
                .catalog()
                .isSubtype(analysis.types().declared(field.type()).name(), "java.io.Closeable")
            || !field.type().arguments().isEmpty())
        && analysis.index().references(field).stream().noneMatch(this::isClosed)
        && analysis.index().values(field).stream().noneMatch(this::isReadBefore);
  }

  /** True if code closes what the field has, or hands it to other code. */
  private boolean isClosed(Expr.FieldRef ref) {
    return analysis.uses(ref).stream()
        .anyMatch(
            use ->
                use.kind() == Kind.ARGUMENT
                    || use.node() instanceof Expr.Call call
                        && call.member().name().startsWith("close"));
  }

  /** True if the response is released by the code that stores it. */
  private boolean isReadBefore(Expr value) {
    return value instanceof Expr.VarRef ref
        && analysis.index().references(ref.var()).stream()
            .flatMap(other -> analysis.uses(other).stream())
            .anyMatch(
                use ->
                    use.kind() == Kind.RESOURCE
                        || use.kind() == Kind.ARGUMENT
                        || use.node() instanceof Expr.Call call
                            && analysis.types().has(call, Role.CLOSES)
                            && analysis.index().executable(call)
                                == analysis.index().executable(ref));
  }
}
