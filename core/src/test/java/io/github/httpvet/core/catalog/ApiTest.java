package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which declarations an API of the tables means. */
class ApiTest {

  @Test
  void anyParameters() {
    Api api = Api.parse("a.B#c(..)");

    assertThat(api.accepts(List.of())).isTrue();
    assertThat(api.accepts(List.of("int", "java.lang.String"))).isTrue();
  }

  @Test
  void noParameters() {
    Api api = Api.parse("a.B#c()");

    assertThat(api.accepts(List.of())).isTrue();
    assertThat(api.accepts(List.of("int"))).isFalse();
    assertThat(api.accepts(List.of(""))).isFalse();
  }

  @Test
  void simpleNamesMeanTypesOfAnyPackage() {
    Api api = Api.parse("java.util.concurrent.Future#get(long,TimeUnit)");

    assertThat(api.accepts(List.of("long", "java.util.concurrent.TimeUnit"))).isTrue();
    assertThat(api.accepts(List.of("long", "TimeUnit"))).isTrue();
    assertThat(api.accepts(List.of("long", "a.MyTimeUnit"))).isFalse();
    assertThat(api.accepts(List.of("java.util.concurrent.TimeUnit", "long"))).isFalse();
    assertThat(api.accepts(List.of("long"))).isFalse();
  }

  @Test
  void qualifiedNamesMeanOneType() {
    Api api = Api.parse("a.B#c(java.util.Map.Entry,byte[])");

    assertThat(api.accepts(List.of("java.util.Map.Entry", "byte[]"))).isTrue();
    assertThat(api.accepts(List.of("Entry", "byte[]"))).isFalse();
    assertThat(api.accepts(List.of("java.util.Map.Entry", "byte"))).isFalse();
  }

  @Test
  void whatTheEngineDoesNotKnowIsAcceptedByCount() {
    Api api = Api.parse("a.B#c(int,String)");

    assertThat(api.accepts(List.of("", ""))).isTrue();
    assertThat(api.accepts(List.of("int", ""))).isTrue();
    assertThat(api.accepts(List.of("long", ""))).isFalse();
    assertThat(api.accepts(List.of(""))).isFalse();
  }

  @Test
  void printsItselfInTheNotation() {
    for (String text : List.of("a.B#<init>()", "a.B#c(..)", "a.B.C#d(int,String)")) {
      assertThat(Api.parse(text).toString()).isEqualTo(text);
    }
  }
}
