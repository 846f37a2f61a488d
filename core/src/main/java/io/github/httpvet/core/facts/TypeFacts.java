package io.github.httpvet.core.facts;

import io.github.httpvet.core.analysis.Analysis;
import io.github.httpvet.core.analysis.ClientHolders;
import io.github.httpvet.core.analysis.OwnClients;
import io.github.httpvet.core.analysis.mustclose.ConnectionHolders;
import io.github.httpvet.core.analysis.mustclose.Handling;
import io.github.httpvet.core.analysis.mustclose.Handovers;
import io.github.httpvet.core.analysis.mustclose.Wrappers;
import io.github.httpvet.core.catalog.Role;
import io.github.httpvet.core.tree.Decl;
import io.github.httpvet.core.tree.Decl.Modifier;
import io.github.httpvet.core.tree.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the objects of types have: a client, a response or a connection, and what they do with it.
 */
final class TypeFacts {

  private final Analysis analysis;
  private final FactList facts;
  private final Handovers handovers;
  private final ConnectionHolders connections;
  private final Set<String> clients = new HashSet<>();
  private final Set<String> responses = new HashSet<>();

  TypeFacts(Analysis analysis, FactList facts, Handovers handovers, ConnectionHolders connections) {
    this.analysis = analysis;
    this.facts = facts;
    this.handovers = handovers;
    this.connections = connections;
  }

  /** The types whose objects are clients. */
  Set<String> clients() {
    return clients;
  }

  /** The types whose objects each have a response. */
  Set<String> responses() {
    return responses;
  }

  void visit(Decl.TypeDecl type) {
    visitClient(type);
    visitClientHolder(type);
    visitWrapper(type);
    visitConnectionHolder(type);
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
        facts.add(name, constructor, Role.CLIENT, List.of(), type);
      } else if (!maker.get().modifiers().contains(Modifier.PRIVATE)) {
        facts.add(type, maker.get(), "client", List.of());
      }
    }
    OwnClients.of(analysis).users(type).forEach(user -> facts.add(type, user, "uses", List.of()));
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
          facts.add(type, constructor, "view", List.of("arg" + slot.argument(), "holds"));
        }
      }
    }
    holders.users(type).forEach(user -> facts.add(type, user, "uses", List.of()));
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
      facts.add(
          type,
          layer.method(),
          "view",
          isSetter ? List.of(place, "into=receiver") : List.of(place));
    }
    for (Decl.Method opener : openers) {
      if (opener.isConstructor()) {
        facts.add(type, opener, "opens", List.of());
      } else if (opener.type().name().equals(type.self().name())) {
        facts.add(type, opener, "opens", List.of("owner=receiver"));
      } else {
        facts.add(type, opener, "asks", List.of());
      }
    }
    for (Decl.Method method : Wrappers.methods(type)) {
      if (!openers.contains(method)
          && layers.stream().noneMatch(layer -> layer.method() == method)) {
        handovers.of(method, field).ifPresent(handling -> facts.add(type, method, handling, -1));
      }
    }
  }

  /** A type whose objects each have a connection that their methods ask. */
  private void visitConnectionHolder(Decl.TypeDecl type) {
    Optional<Decl.Field> connection = connections.field(type);
    if (connection.isEmpty() || type.kind() != Decl.TypeKind.CLASS) {
      return;
    }
    for (Decl.Method method : Wrappers.methods(type)) {
      Optional<Handling> handling = handovers.of(method, connection.get());
      boolean isAsking = connections.field(method).isPresent();
      if (handling.isPresent() && handling.get().kind() == Handling.Kind.LOOKS && isAsking) {
        facts.add(type, method, "asks", List.of());
      } else if (handling.isPresent() && handling.get().kind() != Handling.Kind.GIVES) {
        facts.add(type, method, handling.get(), -1);
      }
    }
  }
}
