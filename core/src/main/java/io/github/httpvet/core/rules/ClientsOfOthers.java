package io.github.httpvet.core.rules;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.OwnClients;
import io.github.httpvet.core.analysis.ValueFlow.Kind;
import io.github.httpvet.core.analysis.ValueFlow.Use;
import io.github.httpvet.core.catalog.Api;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.catalog.Row;
import io.github.httpvet.core.facts.Fact;
import io.github.httpvet.core.facts.Signature;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Clients that one file makes and others use. Where all that is known to use them drops them after
 * a call, who makes them is to be mended, and few such users are told, too; where somebody keeps
 * one, whoever drops it.
 */
final class ClientsOfOthers {

  private final Analysis analysis;
  private List<Fact> facts;

  private ClientsOfOthers(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Those of a unit. */
  static ClientsOfOthers of(Analysis analysis) {
    return analysis.once(ClientsOfOthers.class, () -> new ClientsOfOthers(analysis));
  }

  /** What the unit does with the clients that methods of the module make for it. */
  List<Fact> facts() {
    if (facts == null) {
      facts = new ArrayList<>();
      for (ClientCreation creation : ClientCreation.in(analysis)) {
        makers(creation.made())
            .flatMap(maker -> fact(creation, maker).stream())
            .forEach(facts::add);
      }
    }
    return facts;
  }

  /** Empty if the client is made again and again, which is a finding where that is. */
  private Optional<Fact> fact(ClientCreation creation, Api maker) {
    if (HttpClientInLoop.repeated(analysis, creation).isPresent()
        || analysis.lifecycle().isDemonstration(creation.made())) {
      return Optional.empty();
    }
    boolean isDropped =
        HttpClientPerRequest.isLost(analysis, creation) || isPassedToBeDropped(creation);
    Role role = isDropped ? Role.DROPPED : Role.KEPT;
    Signature method = new Signature(maker.name(), maker.parameters());
    return Optional.of(
        Fact.of(role, maker.owner(), method, analysis.index().unit(), creation.made()));
  }

  /** True if the code only passes the client on, to other files that all drop it. */
  private boolean isPassedToBeDropped(ClientCreation creation) {
    Decl.TypeDecl type = analysis.index().enclosingType(creation.made());
    Set<String> givers = givers(creation);
    return type != null
        && creation.uses().stream()
            .noneMatch(
                use ->
                    use.kind() == Kind.ARGUMENT && !ClientCreation.isHeld(analysis, use)
                        || use.kind() == Kind.OTHER)
        && givers.stream()
            .anyMatch(name -> !dropping(type.self().name(), name, List.of()).isEmpty());
  }

  /** The methods or constructors of the module that may make the client that is given. */
  private Stream<Api> makers(Expr made) {
    Optional<Api> maker =
        made instanceof Expr.New creation && OwnClients.of(analysis).makes(made)
            ? Optional.of(constructor(creation.member().owner().name()))
            : inferred(made).map(Row::api);
    return maker.stream()
        .flatMap(
            api ->
                api.name().equals(Member.CONSTRUCTOR)
                    ? Stream.concat(Stream.of(api), superclasses(made))
                    : Stream.of(api));
  }

  private Stream<Api> superclasses(Expr made) {
    TypeRef type = analysis.types().of(made);
    return type.supertypes().stream()
        .filter(above -> !above.equals(type.name()) && OwnClients.of(analysis).have(above))
        .sorted()
        .map(ClientsOfOthers::constructor);
  }

  private static Api constructor(String type) {
    return new Api(type, Member.CONSTRUCTOR, List.of());
  }

  private Optional<Row> inferred(Expr made) {
    return analysis.types().rows(made).stream()
        .filter(Row::isInferredClient)
        .filter(row -> row.api().parameters() != null)
        .findFirst();
  }

  /**
   * True if who makes the client is to be mended instead: code of this unit, or of another one for
   * the many places that drop such a client. Few of them are told besides.
   */
  boolean isMadeForDropping(Expr made) {
    List<Api> makers = makers(made).toList();
    return !makers.isEmpty() && makers.stream().allMatch(this::isToMend);
  }

  private boolean isToMend(Api maker) {
    boolean isOfUnit = analysis.index().type(maker.owner()) != null;
    return dropping(maker.owner(), maker.name()).size() > (isOfUnit ? 0 : FEW);
  }

  private static final int FEW = 5;

  /** The finding at what makes a client in this unit that all others drop after a call. */
  Optional<Finding> finding(String rule, ClientCreation creation) {
    Expr made = creation.made();
    Decl.TypeDecl type = analysis.index().enclosingType(made);
    boolean isOfAnotherMaker = makers(made).findAny().isPresent() && isPassedToBeDropped(creation);
    if (type == null || isOfAnotherMaker || analysis.lifecycle().isDemonstration(made)) {
      return Optional.empty();
    }
    return givers(creation).stream()
        .flatMap(
            name ->
                dropping(type.self().name(), name).stream()
                    .limit(1)
                    .map(place -> finding(rule, creation, type, name, place)))
        .findFirst();
  }

  /** The names of the constructors or methods by which others get the client. */
  private Set<String> givers(ClientCreation creation) {
    Node around = analysis.index().executable(creation.made());
    if (!(around instanceof Decl.Method method) || method.isConstructor() || isStored(creation)) {
      return Set.of(Member.CONSTRUCTOR);
    }
    Set<String> names = new LinkedHashSet<>(Set.of(method.name()));
    creation.uses().stream()
        .filter(use -> use.kind() == Kind.RETURNED)
        .map(Use::node)
        .filter(Decl.Method.class::isInstance)
        .forEach(giver -> names.add(((Decl.Method) giver).name()));
    return names;
  }

  private Finding finding(
      String rule, ClientCreation creation, Decl.TypeDecl type, String giver, String place) {
    boolean isOfObject = giver.equals(Member.CONSTRUCTOR);
    return new Finding(
        rule,
        analysis.start(creation.made()),
        "The `"
            + creation.subject(analysis)
            + "` is made for each "
            + (isOfObject ? "`" + type.simpleName() + "`" : "call of `" + giver + "`")
            + ", which "
            + place
            + " drops after one call, so the next call cannot reuse its connections",
        List.of(),
        "Keep one client for all, in a static field or injected");
  }

  private static boolean isStored(ClientCreation creation) {
    return creation.uses().stream().anyMatch(use -> use.kind() == Kind.STORED);
  }

  /** The places that drop what the method makes; none if some place keeps it. */
  private List<String> dropping(String owner, String name) {
    return dropping(owner, name, facts());
  }

  private List<String> dropping(String owner, String name, List<Fact> besides) {
    List<Row> rows =
        analysis.catalog().named(name).stream()
            .filter(row -> row.api().owner().equals(owner))
            .toList();
    List<Fact> own =
        besides.stream()
            .filter(fact -> fact.owner().equals(owner) && fact.method().name().equals(name))
            .toList();
    boolean isKept =
        rows.stream().anyMatch(row -> row.role() == Role.KEPT)
            || own.stream().anyMatch(fact -> fact.head().equals(Role.KEPT.word()));
    return isKept
        ? List.of()
        : Stream.concat(
                own.stream().map(Fact::place),
                rows.stream()
                    .filter(row -> row.role() == Role.DROPPED)
                    .flatMap(row -> row.details().inferred().stream()))
            .distinct()
            .toList();
  }
}
