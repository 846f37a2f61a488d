package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions to all tables at once. */
class CatalogTest {

  private static final Library CLIENT =
      Library.parse(
          "client",
          """
          mention a.http
          mention Fetch(
          type a.http.Client is client extends a.http.Base
          type a.http.Base is other extends java.io.Closeable
          type a.http.Loop is other extends a.http.Pool
          type a.http.Pool is transport extends a.http.Loop
          fluent a.http.Builder
          property connect a.http.connect
          client a.http.Client#<init>()
          client a.http.Builder#build() -> a.http.Client
          blocks a.http.Client#send(..) | response
          opens a.http.Client#open()
          uses a.http.Client#prepare(..)
          fresh *#newStub(..) -> a.http.Base
          blocks a.http.Base#*(..) | response
          """);

  private static final Library HELPERS =
      Library.parse(
          "java",
          """
          type java.io.Closeable is other extends java.lang.AutoCloseable
          property response a.http.read
          closes java.lang.AutoCloseable#close()
          closes java.io.Helper#send(..) | arg0
          opens java.io.Helper#openHelper()
          """);

  private final Catalog catalog = new Catalog(List.of(CLIENT, HELPERS));

  @Test
  void subtypesGoThroughAllTables() {
    assertThat(catalog.isSubtype("a.http.Client", "java.lang.AutoCloseable")).isTrue();
    assertThat(catalog.isSubtype("a.http.Client", "a.http.Client")).isTrue();
    assertThat(catalog.isSubtype("not.Listed", "not.Listed")).isTrue();
    assertThat(catalog.isSubtype("java.lang.AutoCloseable", "a.http.Client")).isFalse();
    assertThat(catalog.isSubtype("not.Listed", "java.io.Closeable")).isFalse();
  }

  @Test
  void aNameStandsForTypesThatAreNotThere() {
    Catalog named =
        new Catalog(
            List.of(
                Library.parse(
                    "stubs",
                    """
                    mention Stub
                    type a.rpc.Base is other extends a.rpc.Root
                    type a.rpc.OldStub is other
                    type *Stub is other extends a.rpc.Base
                    fresh *Rpc#newStub(..) -> a.rpc.Base
                    """)));

    assertThat(named.isSubtype("shop.OrdersRpc.OrdersStub", "a.rpc.Base")).isTrue();
    assertThat(named.isSubtype("OrdersStub", "a.rpc.Root")).isTrue();
    assertThat(named.isSubtype("shop.Stub", "a.rpc.Base")).isFalse();
    assertThat(named.isSubtype("Stub", "a.rpc.Base")).isFalse();
    assertThat(named.isSubtype("shop.StubOrders", "a.rpc.Base")).isFalse();
    assertThat(named.isSubtype("a.rpc.OldStub", "a.rpc.Base")).isFalse();
    assertThat(named.isKnownByName("shop.OrdersStub")).isTrue();
    assertThat(named.hasGenerated("a.rpc.Base")).isTrue();
    assertThat(named.hasGenerated("a.rpc.Root")).isFalse();
    Api owner = named.named("newStub").get(0).api();
    assertThat(owner.isOwnerNamed("shop.OrdersRpc")).isTrue();
    assertThat(owner.isOwnerNamed("shop.Rpc")).isFalse();
    assertThat(owner.isOwnerNamed("shop.OrdersRpc.Builder")).isFalse();
    assertThat(named.types()).doesNotContain("*Rpc");
    assertThat(named.callsClientMethod("OrdersRpc.newStub(channel)")).isTrue();
  }

  @Test
  void subtypesInACircleEnd() {
    assertThat(catalog.isSubtype("a.http.Loop", "a.http.Pool")).isTrue();
    assertThat(catalog.isSubtype("a.http.Loop", "java.io.Closeable")).isFalse();
  }

  @Test
  void rowsOfANameKeepTheOrderOfTheTables() {
    assertThat(catalog.named("send").stream().map(row -> row.api().owner()))
        .containsExactly("a.http.Client", "java.io.Helper")
        .inOrder();
    assertThat(catalog.named("Send")).isEmpty();
    assertThat(catalog.libraries()).containsExactly(CLIENT, HELPERS).inOrder();
  }

  @Test
  void mentionsAreLiteralWords() {
    assertThat(catalog.mentionsClient("import a.http.Client;")).isTrue();
    assertThat(catalog.mentionsClient("var x = Fetch(1);")).isTrue();
    assertThat(catalog.mentionsClient("import a_http.Client; Fetch (1)")).isFalse();
    assertThat(catalog.mentionsClient("")).isFalse();
    assertThat(new Catalog(List.of(HELPERS)).mentionsClient("anything")).isFalse();
    assertThat(new Catalog(List.of()).callsClientMethod("send(")).isFalse();
  }

  @Test
  void callsThatMakeOrUseAClientAreTriggers() {
    assertThat(catalog.callsClientMethod("client.send(request)")).isTrue();
    assertThat(catalog.callsClientMethod("client.open()")).isTrue();
    assertThat(catalog.callsClientMethod("builder.build()")).isTrue();
    assertThat(catalog.callsClientMethod("Generated.newStub(client)")).isTrue();
    assertThat(catalog.callsClientMethod("2 *(3 + 4)")).isFalse();
    assertThat(catalog.callsClientMethod("client.prepare(request)")).isFalse();
    assertThat(catalog.callsClientMethod("helper.openHelper()")).isFalse();
    assertThat(catalog.callsClientMethod("stream.close()")).isFalse();
    assertThat(catalog.callsClientMethod("client.send")).isFalse();
  }

  @Test
  void whatIsKnownOfTypes() {
    assertThat(catalog.isKind("a.http.Pool", "transport")).isTrue();
    assertThat(catalog.isKind("a.http.Pool", "client")).isFalse();
    assertThat(catalog.isKind("not.Listed", "other")).isFalse();
    assertThat(catalog.isFluent("a.http.Builder")).isTrue();
    assertThat(catalog.isFluent("a.http.Client")).isFalse();
    assertThat(catalog.isClientType("a.http.Builder")).isTrue();
    assertThat(catalog.isClientType("java.io.Helper")).isFalse();
    assertThat(catalog.knows("java.io.Closeable")).isTrue();
    assertThat(catalog.knows("a.http.Builder")).isTrue();
    assertThat(catalog.knows("java.io.Helper")).isFalse();
    assertThat(catalog.types())
        .containsExactly(
            "a.http.Client",
            "a.http.Base",
            "a.http.Loop",
            "a.http.Pool",
            "java.io.Closeable",
            "a.http.Builder",
            "java.lang.AutoCloseable",
            "java.io.Helper");
  }

  @Test
  void propertiesOfAllTables() {
    assertThat(catalog.properties())
        .isEqualTo(
            Map.of("a.http.connect", Set.of(Phase.CONNECT), "a.http.read", Set.of(Phase.RESPONSE)));
  }
}
