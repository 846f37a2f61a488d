package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.mustclose.ConnectionHolders;
import io.github.httpvet.core.analysis.mustclose.Handovers;
import io.github.httpvet.core.analysis.mustclose.MustClose;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a unit tells other files: what its methods do that they can call. */
public final class FactFinder {

  private final Analysis analysis;
  private final Handovers handovers;
  private final Makers makers;
  private final Settings settings;
  private final Borrowers borrowers;
  private final ConnectionHolders holders;
  private final MustClose mustClose;
  private final FactList facts;
  private final TypeFacts typeFacts;
  private final List<DeclaredType> types = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();

  private FactFinder(Analysis analysis) {
    this.analysis = analysis;
    this.handovers = new Handovers(analysis);
    this.makers = new Makers(analysis);
    this.settings = new Settings(analysis);
    this.borrowers = new Borrowers(analysis);
    this.holders = new ConnectionHolders(analysis);
    this.mustClose = new MustClose(analysis);
    this.facts = new FactList(analysis.index().unit());
    this.typeFacts = new TypeFacts(analysis, facts, handovers, holders);
  }

  /** What the unit of the analysis tells. */
  public static UnitFacts in(Analysis analysis) {
    FactFinder finder = new FactFinder(analysis);
    analysis.index().unit().types().forEach(finder::visit);
    analysis.index().calls().forEach(finder::ask);
    finder.asked.addAll(new UnsetTimes(analysis).asked());
    return new UnitFacts(
        finder.facts.all(),
        finder.typeFacts.clients(),
        finder.typeFacts.responses(),
        finder.types,
        finder.asked);
  }

  private void visit(Decl.TypeDecl type) {
    Set<Signature> concrete = new HashSet<>();
    Set<Signature> open = new HashSet<>();
    Set<Signature> remembering = new HashSet<>();
    for (Decl member : type.members()) {
      if (member instanceof Decl.TypeDecl nested) {
        visit(nested);
      } else if (member instanceof Decl.Method method
          && !method.modifiers().contains(Modifier.PRIVATE)) {
        if (method.body() != null) {
          visit(type, method);
        }
        if (!method.isConstructor() && !method.modifiers().contains(Modifier.STATIC)) {
          (method.body() == null ? open : concrete).add(Signature.of(method));
          if (handovers.remembers(method)) {
            remembering.add(Signature.of(method));
          }
        }
      }
    }
    typeFacts.visit(type);
    types.add(
        new DeclaredType(
            type.self().name(), type.self().supertypes(), concrete, open, remembering));
  }

  /** Asks a type of another file that is handed what may be a response, or a function for one. */
  private void ask(Expr call) {
    Member member =
        call instanceof Expr.New creation
            ? creation.member()
            : call instanceof Expr.Call other ? other.member() : null;
    if (member != null
        && analysis.index().method(member.key()) == null
        && Nodes.arguments(call).stream().anyMatch(arg -> isResponse(arg, call))) {
      String owner = member.owner().name();
      if (!owner.isEmpty() && !owner.startsWith("java.") && !analysis.catalog().knows(owner)) {
        asked.add(owner);
      }
      if (call instanceof Expr.Call handler && !owner.isEmpty() && !isOfLibrary(handler)) {
        leave(handler, owner);
      }
    }
  }

  /** True if the tables of libraries tell of the call, not only what other files do. */
  private boolean isOfLibrary(Expr.Call call) {
    return analysis.types().rows(call).stream().anyMatch(row -> row.details().inferred().isEmpty());
  }

  /** Tells of a method of another file to which a response is left that the code has opened. */
  private void leave(Expr.Call handler, String owner) {
    Signature method = new Signature(handler.member().name(), handler.member().parameters());
    if (handler.receiver() != null && method.isComplete()) {
      mustClose
          .leftTo(handler)
          .ifPresent(
              argument ->
                  facts.add(
                      owner, method, Role.OPENS_PARAMETER, List.of("arg" + argument), handler));
    }
  }

  private void visit(Decl.TypeDecl type, Decl.Method method) {
    if (!Signature.of(method).isComplete()) {
      return;
    }
    if (handovers.opens(method)) {
      boolean isOfConnection = holders.field(method).isPresent();
      facts.add(type, method, "opens", isOfConnection ? List.of("owner=receiver") : List.of());
    } else if (handovers.mayGiveClosed(method)) {
      facts.add(type, method, "neutral", List.of()); // so that its name tells nothing
    } else {
      makers
          .made(method)
          .ifPresent(
              made ->
                  facts.add(
                      type,
                      method,
                      made.isClient() ? "client" : "fresh",
                      made.isClient() ? List.of("own", made.detail()) : List.of(made.detail())));
    }
    addWaits(type, method);
    if (new UnsetTimes(analysis).has(method)) {
      facts.add(type, method, Role.UNSET.word(), List.of());
    }
    for (int i = 0; i < method.params().size(); i++) {
      int argument = i;
      handovers
          .of(method, method.params().get(i))
          .ifPresent(handling -> facts.add(type, method, handling, argument));
      if (isFunction(method.params().get(i).type()) && handovers.runs(method, i)) {
        facts.add(type, method, "runs", List.of("arg" + argument));
      }
      if (borrowers.borrows(method, method.params().get(i))) {
        facts.add(type, method, "uses", List.of("arg" + argument));
      }
      settings
          .of(method, method.params().get(i))
          .ifPresent(
              setup -> {
                add(type, method, setup, argument);
                if (settings.givesBack(method, method.params().get(argument))) {
                  facts.add(type, method, "view", List.of("arg" + argument));
                }
              });
    }
  }

  /** A method that makes a call with what it is handed, and bounds nothing of it. */
  private void addWaits(Decl.TypeDecl type, Decl.Method method) {
    Map<Integer, Set<Phase>> waits = new Waits(analysis).of(method);
    if (!waits.isEmpty()) {
      Set<Phase> all = EnumSet.noneOf(Phase.class);
      waits.values().forEach(all::addAll);
      List<String> details = new ArrayList<>(List.of(words(all)));
      waits.forEach((argument, phases) -> details.add("arg" + argument + "=" + words(phases)));
      details.add("report=origin");
      facts.add(type, method, "blocks", details);
    }
  }

  private boolean isResponse(Expr handed, Expr call) {
    boolean isFunction = handed instanceof Expr.Lambda || handed instanceof Expr.MethodRef;
    return handovers.isOpenedAs(analysis.types().of(handed))
        || (isFunction || isFunction(analysis.types().of(handed)))
            && handovers.isOpenedAs(analysis.types().of(call));
  }

  private boolean isFunction(TypeRef type) {
    Decl.TypeDecl own = analysis.index().type(type.name());
    return own != null
        ? own.kind() == Decl.TypeKind.INTERFACE
        : type.name().equals("java.util.concurrent.Callable")
            || type.name().startsWith("java.util.function.");
  }

  private void add(Decl.TypeDecl type, Decl.Method method, Settings.Setup setup, int argument) {
    String place = "arg" + argument;
    if (!setup.waited().isEmpty()) {
      String phases = words(setup.waited());
      facts.add(type, method, "blocks", List.of(phases, place + "=" + phases, "report=origin"));
    } else if (!setup.bounded().isEmpty()) {
      facts.add(type, method, "sets " + words(setup.bounded()), List.of(place));
    } else {
      facts.add(type, method, "neutral", List.of(place));
    }
  }

  private static String words(Set<Phase> phases) {
    return String.join(",", phases.stream().map(Phase::word).toList());
  }
}
