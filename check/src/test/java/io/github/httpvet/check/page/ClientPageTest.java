package io.github.httpvet.check.page;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.library.Libraries;
import org.junit.jupiter.api.Test;

final class ClientPageTest {

  @Test
  void everyClientTellsWhatItDoesByDefault() {
    for (Library library : Libraries.clients()) {
      String text = ClientPage.of(library).byDefault().orElseThrow();
      assertThat(text).isNotEmpty();
      assertThat(text).doesNotContain("## ");
      assertThat(text).doesNotContain("](../");
    }
  }

  @Test
  void hasTablesAsTheyAre() {
    Library okHttp =
        Libraries.clients().stream().filter(one -> one.name().equals("OkHttp")).findFirst().get();
    assertThat(ClientPage.of(okHttp).byDefault().orElseThrow())
        .contains("`connectTimeout`, `readTimeout`, `writeTimeout`");
  }

  @Test
  void saysNothingOfALibraryWithoutAPage() {
    assertThat(ClientPage.of(Library.parse("Other", "mention other")).byDefault()).isEmpty();
  }
}
