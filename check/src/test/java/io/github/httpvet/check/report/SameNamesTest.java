package io.github.httpvet.check.report;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SameNamesTest {

  private final SameNames names =
      new SameNames(
          List.of(
              "Cart.java",
              "app/Shop.java",
              "a/x/Cart.java",
              "b/x/Cart.java",
              "b/y/Cart.java",
              "b/y/OtherCart.java"));

  @Test
  void aNameThatIsAloneNeedsNoFolder() {
    assertThat(names.folders("app/Shop.java")).isEmpty();
    assertThat(names.folders("b/y/OtherCart.java")).isEmpty();
  }

  @Test
  void asManyFoldersAsTellFilesApart() {
    assertThat(names.folders("b/y/Cart.java")).isEqualTo("y");
    assertThat(names.folders("a/x/Cart.java")).isEqualTo("a/x");
    assertThat(names.folders("b/x/Cart.java")).isEqualTo("b/x");
  }

  @Test
  void aFileAtTheTopHasNone() {
    assertThat(names.folders("Cart.java")).isEmpty();
  }
}
