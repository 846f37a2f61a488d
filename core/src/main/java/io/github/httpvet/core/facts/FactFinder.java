package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ClientHolders;
import io.github.httpvet.core.analysis.OwnClients;
import io.github.httpvet.core.analysis.mustclose.ConnectionHolders;
import io.github.httpvet.core.analysis.mustclose.Handling;
import io.github.httpvet.core.analysis.mustclose.Handovers;
import io.github.httpvet.core.analysis.mustclose.MustClose;
import io.github.httpvet.core.analysis.mustclose.Wrappers;
import io.github.httpvet.core.catalog.Phase;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Member;
import io.github.httpvet.core.tree.Node;
import io.github.httpvet.core.tree.Nodes;
import io.github.httpvet.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> clients = new HashSet<>();
  private final Set<String> responses = new HashSet<>();
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
  }

  /** What the unit of the analysis tells. */
  public static UnitFacts in(Analysis analysis) {
    FactFinder finder = new FactFinder(analysis);
    analysis.index().unit().types().forEach(finder::visit);
    analysis.index().calls().forEach(finder::ask);
    finder.asked.addAll(new UnsetTimes(analysis).asked());
    return new UnitFacts(
        finder.facts, finder.clients, finder.responses, finder.types, finder.asked);
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
    visitClient(type);
    visitClientHolder(type);
    visitWrapper(type);
    visitHolder(type);
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
                      new Fact(
                          owner,
                          method,
                          Role.OPENS_PARAMETER.word(),
                          "",
                          List.of("arg" + argument),
                          place(handler))));
    }
  }

  private void visit(Decl.TypeDecl type, Decl.Method method) {
    if (!Signature.of(method).isComplete()) {
      return;
    }
    if (handovers.opens(method)) {
      boolean isOfConnection = holders.field(method).isPresent();
      add(type, method, "opens", isOfConnection ? List.of("owner=receiver") : List.of());
    } else if (handovers.mayGiveClosed(method)) {
      add(type, method, "neutral", List.of()); // so that its name tells nothing
    } else {
      makers
          .made(method)
          .ifPresent(
              made ->
                  add(
                      type,
                      method,
                      made.isClient() ? "client" : "fresh",
                      made.isClient() ? List.of("own", made.detail()) : List.of(made.detail())));
    }
    addWaits(type, method);
    if (new UnsetTimes(analysis).has(method)) {
      add(type, method, Role.UNSET.word(), List.of());
    }
    for (int i = 0; i < method.params().size(); i++) {
      int argument = i;
      handovers
          .of(method, method.params().get(i))
          .ifPresent(handling -> add(type, method, handling, argument));
      if (isFunction(method.params().get(i).type()) && handovers.runs(method, i)) {
        add(type, method, "runs", List.of("arg" + argument));
      }
      if (borrowers.borrows(method, method.params().get(i))) {
        add(type, method, "uses", List.of("arg" + argument));
      }
      settings
          .of(method, method.params().get(i))
          .ifPresent(setup -> add(type, method, setup, argument));
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
      add(type, method, "blocks", details);
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
      add(type, method, "blocks", List.of(phases, place + "=" + phases, "report=origin"));
    } else if (!setup.bounded().isEmpty()) {
      add(type, method, "sets " + words(setup.bounded()), List.of(place));
    } else {
      add(type, method, "neutral", List.of(place));
    }
  }

  private static String words(Set<Phase> phases) {
    return String.join(",", phases.stream().map(Phase::word).toList());
  }

  private void add(Decl.TypeDecl type, Decl.Method method, Handling handling, int argument) {
    List<String> details = new ArrayList<>(argument < 0 ? List.of() : List.of("arg" + argument));
    handling
        .raised()
        .ifPresent(
            names -> details.add("raises=" + (names.isEmpty() ? "*" : String.join(",", names))));
    if (handling.kind() == Handling.Kind.CLOSES_BY_STATUS) {
      details.add("by-status");
    }
    String head =
        switch (handling.kind()) {
          case CLOSES -> "closes";
          case LOOKS, CLOSES_BY_STATUS -> "neutral";
          case GIVES -> "view";
        };
    add(type, method, head, details);
  }

  private void add(Decl.TypeDecl type, Decl.Method method, String head, List<String> details) {
    boolean isVoid = method.isConstructor() || method.type().name().equals("void");
    facts.add(
        new Fact(
            type.self().name(),
            Signature.of(method),
            head,
            isVoid ? "" : method.type().name(),
            details.stream().filter(word -> !word.isEmpty()).toList(),
            place(method)));
  }

  /**
   * A type each of whose objects has a response that it is handed or opens, and is to be closed.
   */
  private void visitWrapper(Decl.TypeDecl type) {
    Wrappers wrappers = Wrappers.of(analysis);
    List<Wrappers.Layer> layers = wrappers.layers(type);
    List<Decl.Method> openers = wrappers.openers(type);
    if (layers.isEmpty() && openers.isEmpty()) {
      return;
    }
    Decl.Field field = wrappers.field(type).orElseThrow();
    responses.add(type.self().name());
    for (Wrappers.Layer layer : layers) {
      String place = "arg" + layer.argument();
      boolean isSetter = !layer.method().isConstructor();
      add(
          type,
          layer.method(),
          "view",
          isSetter ? List.of(place, "into=receiver") : List.of(place));
    }
    for (Decl.Method opener : openers) {
      if (opener.isConstructor()) {
        add(type, opener, "opens", List.of());
      } else if (opener.type().name().equals(type.self().name())) {
        add(type, opener, "opens", List.of("owner=receiver"));
      } else {
        add(type, opener, "asks", List.of());
      }
    }
    for (Decl.Method method : Wrappers.methods(type)) {
      if (!openers.contains(method)
          && layers.stream().noneMatch(layer -> layer.method() == method)) {
        handovers.of(method, field).ifPresent(handling -> add(type, method, handling, -1));
      }
    }
  }

  /** A type whose objects each have a connection that their methods ask. */
  private void visitHolder(Decl.TypeDecl type) {
    Optional<Decl.Field> connection = holders.field(type);
    if (connection.isEmpty() || type.kind() != Decl.TypeKind.CLASS) {
      return;
    }
    for (Decl.Method method : Wrappers.methods(type)) {
      Optional<Handling> handling = handovers.of(method, connection.get());
      boolean isAsking = holders.field(method).isPresent();
      if (handling.isPresent() && handling.get().kind() == Handling.Kind.LOOKS && isAsking) {
        add(type, method, "asks", List.of());
      } else if (handling.isPresent() && handling.get().kind() != Handling.Kind.GIVES) {
        add(type, method, handling.get(), -1);
      }
    }
  }

  /** A type each of whose objects makes a client of its own, and keeps it to itself. */
  private void visitClient(Decl.TypeDecl type) {
    List<Optional<Decl.Method>> makers = OwnClients.of(analysis).makers(type);
    if (makers.isEmpty()) {
      return;
    }
    String name = type.self().name();
    clients.add(name);
    for (Optional<Decl.Method> maker : makers) {
      if (maker.equals(OwnClients.IMPLICIT)) {
        Signature constructor = new Signature(Member.CONSTRUCTOR, List.of());
        facts.add(new Fact(name, constructor, "client", "", List.of(), place(type)));
      } else if (!maker.get().modifiers().contains(Modifier.PRIVATE)) {
        add(type, maker.get(), "client", List.of());
      }
    }
    OwnClients.of(analysis).users(type).forEach(user -> add(type, user, "uses", List.of()));
  }

  /**
   * A type whose objects each keep a client that they are handed. Those with annotations are made
   * by a container, and live long.
   */
  private void visitClientHolder(Decl.TypeDecl type) {
    ClientHolders holders = ClientHolders.of(analysis);
    if (!type.annotations().isEmpty()) {
      return;
    }
    for (Decl.Field field : holders.fields(type)) {
      for (ClientHolders.Slot slot : holders.slots(field)) {
        Decl.Method constructor = slot.constructor();
        if (!constructor.modifiers().contains(Modifier.PRIVATE)
            && constructor.annotations().isEmpty()) {
          add(type, constructor, "view", List.of("arg" + slot.argument(), "holds"));
        }
      }
    }
    holders.users(type).forEach(user -> add(type, user, "uses", List.of()));
  }

  private String place(Node node) {
    return Fact.place(analysis.index().unit(), node);
  }
}
