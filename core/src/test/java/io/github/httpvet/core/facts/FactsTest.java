package io.github.httpvet.core.facts;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FactsTest {

  private static final String HEADER = "# httpvet facts 1\n";

  private static final String AT = "inferred=A.java:1\n";

  private static Facts facts(int line) {
    return Facts.parse(
        "facts",
        """
        # httpvet facts 1
        opens shop.Http#open(int) -> java.io.InputStream | inferred=Http.java:%d
        type shop.Page is response
        """
            .formatted(line));
  }

  @Test
  void whatIsSaidHasNoPlaces() {
    assertThat(facts(7)).isNotEqualTo(facts(8));
    assertThat(facts(7).sayings()).isEqualTo(facts(8).sayings());
    assertThat(facts(7).sayings())
        .containsExactly(
            "shop.Http",
            List.of("opens shop.Http#open(int) -> java.io.InputStream |"),
            "shop.Page",
            List.of("type shop.Page is response"));
  }

  @Test
  void typesAreThoseThatSomethingIsSaidOf() {
    assertThat(facts(7).types()).containsExactly("shop.Http", "shop.Page");
    assertThat(facts(7).difference(facts(8)).types()).containsExactly("shop.Http");
    assertThat(Facts.NONE.types()).isEmpty();
  }

  @Test
  void aUnitKnowsWhatItTellsItself() {
    Fact opens =
        new Fact(
            "shop.Http",
            new Signature("open", List.of("int")),
            "opens",
            "java.io.InputStream",
            List.of(),
            "Http.java:7");
    UnitFacts own = new UnitFacts(List.of(opens), Set.of(), Set.of(), List.of(), Set.of());

    String calls = "class Http { InputStream again() { return open(7); } }";
    assertThat(facts(7).areCalledBesides(own, calls)).isFalse();
    assertThat(facts(8).areCalledBesides(own, calls)).isTrue();
    assertThat(facts(7).areCalledBesides(own, "class Http { Page page; }")).isTrue();
  }

  @Test
  void whatAUnitDoesWithClientsOfOthersConcernsItself() {
    Fact dropped =
        new Fact(
            "shop.Clients",
            new Signature("create", List.of()),
            "dropped",
            "",
            List.of(),
            "Http.java:7");
    UnitFacts own = new UnitFacts(List.of(dropped), Set.of(), Set.of(), List.of(), Set.of());

    assertThat(Facts.of(List.of(own)).areCalledBesides(own, "Clients.create()")).isTrue();
  }

  @Test
  void aTextCallsAMethodIfItNamesTheTypeToo() {
    assertThat(facts(7).areCalled("new Http().open(7)")).isTrue();
    assertThat(facts(7).areCalled("map(Http::open)")).isTrue();
    assertThat(facts(7).areCalled("Http.class")).isFalse();
    assertThat(facts(7).areCalled("file.open(7)")).isFalse();
    assertThat(facts(7).areCalled("Https.open(7)")).isFalse();
    assertThat(facts(7).areCalled("Page page;")).isTrue();
    assertThat(facts(7).areCalled("Pages pages;")).isFalse();
    assertThat(Facts.NONE.areCalled("Http.open(7)")).isFalse();
  }

  @Test
  void aConstructorIsCalledWhereTheTypeIsNamed() {
    Facts facts =
        Facts.parse("facts", HEADER + "view a.W#<init>(java.io.InputStream) | arg0 " + AT);

    assertThat(facts.areCalled("new W(in)")).isTrue();
    assertThat(facts.areCalled("class V extends W {}")).isTrue();
    assertThat(facts.areCalled("new Web(in)")).isFalse();
  }

  @Test
  void aNameWithoutAnEndIsNoName() {
    Facts facts = Facts.parse("facts", HEADER + "opens a.#open() -> java.io.InputStream | " + AT);

    assertThat(facts.areCalled("x.open()")).isFalse();
    assertThat(facts.areMentioned("x.open()")).isFalse();
  }

  @Test
  void onlyWhatMethodsGiveMattersToCodeWithoutAClient() {
    Facts facts =
        Facts.parse(
            "facts",
            HEADER
                + "closes a.Io#close(java.io.Closeable) | arg0 "
                + AT
                + "view a.W#<init>(java.io.InputStream) | arg0 "
                + AT
                + "client a.Made#create() -> a.Client | own "
                + AT);

    assertThat(facts.ofResults().lines())
        .containsExactly("client a.Made#create() -> a.Client | own inferred=A.java:1");
  }

  @Test
  void aTypeIsAskedThatATextDeclares() {
    UnitFacts unit =
        new UnitFacts(List.of(), Set.of(), Set.of(), List.of(), Set.of("a.Helper", "a.H"));
    Facts facts = Facts.of(List.of(unit));

    assertThat(facts.areAskedOf("final class Helper {")).isTrue();
    assertThat(facts.areAskedOf("record  Helper(int x)")).isTrue();
    assertThat(facts.areAskedOf("enum\nHelper{")).isTrue();
    assertThat(facts.areAskedOf("interface H<T> {")).isTrue();
    assertThat(facts.areAskedOf("interface Helpers {")).isFalse();
    assertThat(facts.areAskedOf("subclass Helper {")).isFalse();
    assertThat(facts.areAskedOf("Helper.help()")).isFalse();
    assertThat(facts.areAskedOf("class AHelper")).isFalse();
    assertThat(facts.areAskedOf("Helper")).isFalse();
  }
}
