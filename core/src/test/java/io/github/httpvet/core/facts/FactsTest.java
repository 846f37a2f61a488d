package io.github.httpvet.core.facts;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FactsTest {

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

    assertThat(facts(7).areMentionedBesides(own, "class Http { Https https; }")).isFalse();
    assertThat(facts(8).areMentionedBesides(own, "class Http { Https https; }")).isTrue();
    assertThat(facts(7).areMentionedBesides(own, "class Http { Page page; }")).isTrue();
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

    assertThat(Facts.of(List.of(own)).areMentionedBesides(own, "Clients.create()")).isTrue();
  }
}
