package io.github.httpvet.core.analysis;

import io.github.httpvet.core.analysis.Bounds.Answer;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import java.util.List;

/** What code does to the timeouts of an object that it is handed, as far as a call tells. */
final class Recipients {

  private final Analysis analysis;

  Recipients(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * True if a function of the object may be one that sets a bound: {@code client::property}. What
   * takes nothing, as {@code client::close}, sets none.
   */
  boolean maySet(Expr.MethodRef ref) {
    if (ref.member().resolved() && ref.member().parameters().isEmpty()) {
      return false;
    }
    List<Row> rows =
        ref.member().resolved()
            ? analysis.types().rows(ref)
            : analysis.catalog().named(ref.member().name());
    return rows.isEmpty() && !isListed(ref)
        || rows.stream().anyMatch(row -> row.role() == Role.SETS || row.role() == Role.CONFIGURES);
  }

  /** True if the method is one of a type whose setters the tables list. */
  private boolean isListed(Expr.MethodRef ref) {
    Types types = analysis.types();
    return ref.receiver() != null && types.isListed(types.of(ref.receiver()));
  }

  /** What a call tells of what it is given: a static setter of a library, or code out of sight. */
  Answer ofArgument(Use use, Phase phase) {
    boolean isSetter = false;
    for (Row row : analysis.types().rows((Expr) use.node())) {
      if (row.role() == Role.SETS && row.argument() == use.argument()) {
        if (row.phases().contains(phase)) {
          return Answer.BOUND;
        }
        isSetter = true;
      }
    }
    return isSetter
            || isOfTables((Expr) use.node())
            || use.node() instanceof Expr.Call call
                && HelperNames.isOtherBusiness(call.member().name())
        ? Answer.OPEN
        : Answer.UNKNOWN;
  }

  /**
   * True for a constructor, or a static method that gives nothing back, in a package of the tables:
   * they list what sets something, and it runs no code of others. Packages of the JDK hold other
   * things, too.
   */
  private boolean isOfTables(Expr call) {
    Member member =
        call instanceof Expr.New creation
            ? creation.member()
            : call instanceof Expr.Call c && c.type().name().equals("void") && c.member().isStatic()
                ? c.member()
                : null;
    return member != null
        && member.resolved()
        && member.key() == null
        && !member.owner().name().startsWith("java.")
        && analysis.catalog().hasPackageOf(member.owner().name());
  }

  /** True if the call makes a request with what it is given, or takes it as a configuration. */
  boolean isRequest(Expr call) {
    return analysis.types().rows(call).stream()
        .anyMatch(
            row ->
                switch (row.role()) {
                  case BLOCKS, USES, OPENS, SHARES, CONFIGURES -> true;
                  default -> false;
                });
  }

  /** True if a constructor is given something, and which one it is no class path tells. */
  boolean isUnknown(Expr call, List<Expr> args) {
    return call instanceof Expr.New creation
        && !creation.member().resolved()
        && !args.isEmpty()
        && !analysis.types().has(call, Role.VIEW)
        && !analysis.types().has(call, Role.CONFIGURES)
        && !isBareRequest(creation);
  }

  /** True for a request none of whose constructors takes more than what is asked for. */
  private boolean isBareRequest(Expr.New creation) {
    return analysis.types().isRequest(creation)
        && analysis
            .catalog()
            .constructors(analysis.types().of(creation).name())
            .noneMatch(row -> row.role() == Role.CONFIGURES || row.role() == Role.SETS);
  }
}
