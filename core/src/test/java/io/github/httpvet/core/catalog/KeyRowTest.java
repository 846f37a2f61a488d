package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.catalog.library.Libraries;
import io.github.httpvet.core.key.Key;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "key timeout | sets=response; expected: key NAMES.NAME with one * at most",
        "key a.*.b.*.c | sets=response; expected: key NAMES.NAME with one * at most",
        "key a.b; `a.b` needs sets=, limits=, whole-bodies= or no-reuse=",
        "key a.b | sets=read; unknown phase `read`",
        "key a.b | limits=some; expected: limits=total or per-route",
        "key a.b | sets=response none=null; expected: none=zero,negative",
        "key a.b | sets=response sets=connect; `sets` is there twice",
        "key a.b | sets=; `sets=` needs a value",
        "key a.b | limits=total of-call; a detail of `a.b` needs sets=",
        "key a.b | sets=response open=c; expected: KEY:VALUE,VALUE, not `c`",
        "key a.b | sets=response wrong; unknown detail `wrong` of `key`",
      })
  void aWrongLineIsAnErrorOfItsTable(String line, String reason) {
    CatalogException e =
        assertThrows(CatalogException.class, () -> Library.parse("mine", "\n" + line));
    assertThat(e).hasMessageThat().contains("2");
    assertThat(e).hasMessageThat().contains(reason);
  }

  @Test
  void noKeyHasTwoRows() {
    List<KeyRow> rows = Libraries.catalog().keys().toList();
    assertThat(rows.stream().map(row -> Key.canonical(row.name())).toList()).containsNoDuplicates();
    assertThat(rows.size()).isAtLeast(30);
  }

  @Test
  void otherKeysThatRowsNameAreNoSlips() {
    for (KeyRow row : Libraries.catalog().keys().toList()) {
      row.insteadOf()
          .ifPresent(
              name ->
                  assertThat(
                          Libraries.catalog().keys().anyMatch(other -> other.name().equals(name)))
                      .isTrue());
    }
  }
}
