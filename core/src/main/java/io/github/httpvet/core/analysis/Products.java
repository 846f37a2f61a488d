package io.github.httpvet.core.analysis;

import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.TypeRef;
import java.util.Set;

/** What is built by an object that bounds it, so that its bounds are those of its builder. */
record Products(Analysis analysis) {

  private static final Set<String> PRODUCERS = Set.of("builder", "client", "transport");

  /** True if the call builds something from its receiver. */
  boolean isProduct(Expr origin) {
    if (!(origin instanceof Expr.Call call) || call.receiver() == null) {
      return false;
    }
    return isProducer(analysis.types().of(call.receiver()).name());
  }

  private boolean isProducer(String type) {
    return PRODUCERS.stream().anyMatch(kind -> analysis.catalog().isKind(type, kind));
  }

  /** True for {@code super.build()} in a builder of the unit, which its callers set up. */
  boolean isOfOwnBuilder(Expr origin) {
    return origin instanceof Expr.Call call
        && call.receiver() == null
        && !call.member().isStatic()
        && isProducerOf(analysis.index().enclosingType(call).self(), call.member().owner());
  }

  /** True if the type is the owner or one below it, and builds clients. */
  private boolean isProducerOf(TypeRef type, TypeRef owner) {
    return (type.name().equals(owner.name()) || type.supertypes().contains(owner.name()))
        && (isProducer(analysis.types().declared(owner).name())
            || owner.supertypes().stream().anyMatch(this::isProducer));
  }
}
