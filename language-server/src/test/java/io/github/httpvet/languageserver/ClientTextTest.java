package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.catalog.library.Libraries;
import org.junit.jupiter.api.Test;

final class ClientTextTest {

  @Test
  void tellsWhatTheTablesKnowAndWhatThePageSays() {
    String text = ClientText.of("okhttp3.OkHttpClient").orElseThrow();

    assertThat(text).startsWith("**OkHttpClient** of OkHttp, 3.12.13 to 5.5.1\n\n");
    assertThat(text).contains("Bounded by default: connect, response.\n\n");
    assertThat(text).contains("Not bounded by default: body.\n\n");
    assertThat(text)
        .containsMatch("`connectTimeout`, `readTimeout`, `writeTimeout` *\\| *10 s each");
  }

  @Test
  void tellsOfEveryClient() {
    Libraries.clients()
        .forEach(
            library ->
                library.kinds().keySet().stream()
                    .filter(type -> Libraries.catalog().isKind(type, "client"))
                    .forEach(
                        type ->
                            assertThat(ClientText.of(type).orElseThrow())
                                .contains(library.versions())));
  }

  @Test
  void saysNothingOfOtherTypes() {
    assertThat(ClientText.of("java.lang.String")).isEmpty();
  }
}
