package io.github.httpvet.core.facts;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
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
}
