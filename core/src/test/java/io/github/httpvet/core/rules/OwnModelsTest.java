package io.github.httpvet.core.rules;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.rules.OwnModels.Shape;
import io.github.httpvet.core.rules.OwnModels.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnModelsTest {

  private static final List<Signature> METHODS =
      List.of(
          new Signature("call", List.of("java.lang.String")),
          new Signature("call", List.of("java.lang.String", "")),
          new Signature("<init>", List.of()));

  private static List<String> problems(boolean isComplete, String table) {
    Map<String, Shape> types = Map.of("shop.Http", new Shape(METHODS, isComplete));
    return OwnModels.of("own.txt", table).problems(type -> Optional.ofNullable(types.get(type)));
  }

  private static List<String> problems(String table) {
    return problems(true, table);
  }

  @Test
  void whatIsThereIsNoProblem() {
    assertThat(
            problems(
                """
                # Our own.
                type shop.Http is client
                uses shop.Http#call(String)
                uses shop.Http#call(..)
                uses shop.Http#call(java.lang.String,int)
                client shop.Http#<init>()
                opens *#send(..) -> shop.Http
                opens shop.Http#*(..) -> shop.Http
                """))
        .isEmpty();
    assertThat(OwnModels.NONE.problems(type -> Optional.empty())).isEmpty();
  }

  @Test
  void aMethodThatATypeDoesNotHaveIsNamedWithItsLine() {
    assertThat(
            problems(
                """
                type shop.Http is client
                uses shop.Http#call(int)   # wrong
                uses shop.Http#cal(..)
                client shop.Http#<init>(String)
                """))
        .containsExactly(
            "own.txt:2: `shop.Http` has no method `call(int)`, so the line has no effect; it has"
                + " `call(java.lang.String)`, `call(java.lang.String, ?)`",
            "own.txt:3: `shop.Http` has no method `cal`, so the line has no effect",
            "own.txt:4: `shop.Http` has no constructor `(String)`, so the line has no effect; it"
                + " has `()`")
        .inOrder();
  }

  @Test
  void aTypeMayHaveANameOfOneLetter(@TempDir Path folder) throws IOException {
    Path table = Files.writeString(folder.resolve("own.txt"), "uses a.Q#load(..)\n");
    Vet vet = Vet.of(List.of(), Map.of(Vet.MODELS_KEY, table.toString()));
    assertThat(vet.mentionsClient("class B { Q q; }")).isTrue();
    assertThat(vet.mentionsClient("class B { q.Qq q; }")).isFalse();

    Files.writeString(table, "mention Q\n");
    assertThat(
            assertThrows(
                ConfigurationException.class,
                () -> Vet.of(List.of(), Map.of(Vet.MODELS_KEY, table.toString()))))
        .hasMessageThat()
        .endsWith("a mention has two letters at least");
  }

  @Test
  void whatMayBeInheritedIsNoProblem() {
    assertThat(problems(false, "uses shop.Http#cal(..)")).isEmpty();
  }

  @Test
  void typesThatAreNowhereAreNamedTogether() {
    assertThat(
            problems("type a.A is client\nfluent a.B\nuses a.A#m(..)\nuses a.C#m(..)\nfluent a.D"))
        .containsExactly(
            "own.txt: `a.A`, `a.B`, `a.C` and 1 more are neither on the class path nor among the"
                + " sources, so what is said of them has no effect");
    assertThat(problems("fluent a.B"))
        .containsExactly(
            "own.txt: `a.B` is neither on the class path nor among the sources, so what is said of"
                + " it has no effect");
  }
}
