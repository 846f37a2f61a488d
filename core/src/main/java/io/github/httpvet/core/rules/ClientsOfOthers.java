package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.facts.Fact;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clients that one file makes and others use. Where all that is known to use them drops them after
 * a call, who makes them is to be mended; where somebody keeps one, whoever drops it.
 */
record ClientsOfOthers(Analysis analysis) {

  /** What the unit does with the clients that methods of other files make for it. */
  static List<Fact> facts(Analysis analysis) {
    List<Fact> facts = new ArrayList<>();
    for (ClientCreation creation : ClientCreation.in(analysis)) {
      Optional<Row> row = inferred(analysis, creation.made());
      boolean isRepeated = HttpClientInLoop.repeated(analysis, creation).isPresent();
      if (row.isPresent()
          && !isRepeated
          && !analysis.lifecycle().isDemonstration(creation.made())) {
        Role role = HttpClientPerRequest.isLost(analysis, creation) ? Role.DROPPED : Role.KEPT;
        facts.add(Fact.of(role, row.get(), analysis.index().unit(), creation.made()));
      }
    }
    return facts;
  }

  private static Optional<Row> inferred(Analysis analysis, Expr made) {
    return analysis.types().rows(made).stream()
        .filter(row -> row.role() == Role.CLIENT && row.details().inferred().isPresent())
        .filter(row -> row.api().parameters() != null)
        .findFirst();
  }

  /** True if the client comes from a file that is to be mended instead. */
  boolean isMadeForDropping(Expr made) {
    return inferred(analysis, made)
        .filter(row -> dropping(row.api().owner(), row.api().name()).isPresent())
        .isPresent();
  }

  /** The finding at what makes a client in this unit that all others drop after a call. */
  Optional<Finding> finding(String rule, ClientCreation creation) {
    Expr made = creation.made();
    Decl.TypeDecl type = analysis.index().enclosingType(made);
    if (type == null || analysis.lifecycle().isDemonstration(made)) {
      return Optional.empty();
    }
    String owner = type.self().name();
    Node around = analysis.index().executable(made);
    boolean isOfObject =
        !(around instanceof Decl.Method method) || method.isConstructor() || isStored(creation);
    String name = isOfObject ? Member.CONSTRUCTOR : ((Decl.Method) around).name();
    return dropping(owner, name)
        .map(
            place ->
                new Finding(
                    rule,
                    analysis.start(made),
                    "The `"
                        + creation.subject(analysis)
                        + "` is made for each "
                        + (isOfObject ? "`" + type.simpleName() + "`" : "call of `" + name + "`")
                        + ", which "
                        + place
                        + " drops after one call, so the next call cannot reuse its connections",
                    List.of(),
                    "Keep one client for all, in a static field or injected"));
  }

  private static boolean isStored(ClientCreation creation) {
    return creation.uses().stream().anyMatch(use -> use.kind() == Kind.STORED);
  }

  /** A place that drops what the method makes; empty if none does, or some place keeps it. */
  private Optional<String> dropping(String owner, String name) {
    List<Row> rows =
        analysis.catalog().named(name).stream()
            .filter(row -> row.api().owner().equals(owner))
            .toList();
    return rows.stream().anyMatch(row -> row.role() == Role.KEPT)
        ? Optional.empty()
        : rows.stream()
            .filter(row -> row.role() == Role.DROPPED)
            .flatMap(row -> row.details().inferred().stream())
            .findFirst();
  }
}
