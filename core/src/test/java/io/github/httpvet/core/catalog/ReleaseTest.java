package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the tables say what to write to release a response. */
class ReleaseTest {

  @Test
  void ofATypeAndOfAnArgument() {
    String table = "release a.R => [a.U].close($it)\nrelease a.S<b.In> => $it.body().close()";

    assertThat(Library.parse("own", table).releases())
        .isEqualTo(Map.of("a.R", "[a.U].close($it)", "a.S<b.In>", "$it.body().close()"));
  }

  @Test
  void readsToTheEnd() {
    Library library = Library.parse("own", "drain a.R => [a.U].consume($it)");

    assertThat(library.drains()).isEqualTo(Map.of("a.R", "[a.U].consume($it)"));
    assertThat(library.releases()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"drain a.R", "release a.R", "release a.R => close()", "release a.R $it.close()"})
  void wrongLines(String line) {
    CatalogException e = assertThrows(CatalogException.class, () -> Library.parse("own", line));
    assertThat(e).hasMessageThat().startsWith("own, line 1: ");
  }
}
