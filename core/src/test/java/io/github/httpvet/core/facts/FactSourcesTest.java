package io.github.httpvet.core.facts;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactSourcesTest {

  private static final String OPENS =
      "opens shop.Http#get(java.lang.String) -> shop.net.Reply | inferred=Http.java:2";
  private static final String NESTED = "closes shop.Http.Body#end() | inferred=Http.java:9";
  private static final String BESIDE = "closes shop.Beside#end() | inferred=Http.java:20";
  private static final String ELSEWHERE = "closes shop.sub.Beside#end() | inferred=Http.java:3";
  private static final String USER = "kept shop.Http#<init>() | inferred=Job.java:7";

  private static Facts facts(String... lines) {
    return Facts.parse("facts", Facts.HEADER + "\n" + String.join("\n", lines));
  }

  private static List<String> left(Facts facts, String... sources) {
    return facts.notOf(new SourceNames(List.of(sources))).lines();
  }

  @Test
  void whatSourcesTellThemselvesIsLeftOut() {
    Facts facts = facts(OPENS, NESTED, BESIDE, ELSEWHERE, "type shop.Http is client");

    assertThat(left(facts, "shop.Http")).containsExactly(ELSEWHERE);
    assertThat(left(facts, "shop.Other")).hasSize(5);
    assertThat(left(facts, "Http")).hasSize(5);
  }

  /** They tell nothing of it themselves: it is about their callers. */
  @Test
  void whatUsersTellOfSourcesStays() {
    assertThat(left(facts(USER), "shop.Http")).containsExactly(USER);
    assertThat(left(facts(USER), "desk.Job")).isEmpty();
    assertThat(left(facts(USER), "desk.NoJob")).containsExactly(USER);
  }

  @Test
  void theyNameTypes() {
    assertThat(facts(OPENS, NESTED).named())
        .containsExactly("shop.Http", "shop.Http.Body", "shop.net.Reply");
  }

  @Test
  void severalAreOne() {
    assertThat(Facts.all(List.of(facts(NESTED, OPENS), facts(OPENS, BESIDE))))
        .isEqualTo(facts(OPENS, BESIDE, NESTED));
    assertThat(Facts.all(List.of())).isSameInstanceAs(Facts.NONE);
  }
}
