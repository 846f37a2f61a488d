package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariantTest {

  private static final String TEXT =
      """
      package snippets.rulea.jdk;

      import java.util.ArrayList;
      import java.util.List;

      class Some {

        int size(String text, boolean twice) {
          List<String> all = new ArrayList<String>();
          Object other = text;
          all.add(twice ? text.concat(text) : text);
          String first = all.get(0);
          return first.length();
        }
      }
      """;

  private static String rewritten(Variant variant) throws IOException {
    Snippet snippet = new Snippet("RuleA/jdk/Some.java", TEXT);
    Attributed attributed = Attributed.of(List.of(snippet));
    assertThat(attributed.errors()).isEmpty();
    Optional<Snippet> made = variant.of(snippet, attributed);
    assertThat(Attributed.of(List.of(made.orElseThrow())).errors()).isEmpty();
    return made.get().text();
  }

  @Test
  void parenthesesGoAroundValues() throws IOException {
    String text = rewritten(Variant.PARENTHESES);
    assertThat(text).contains("List<String> all = (new ArrayList<String>());");
    assertThat(text).contains("(all).add((twice ? ((text).concat((text))) : (text)));");
    assertThat(text).contains("return ((first).length());");
  }

  @Test
  void qualifiedNamesReplaceImports() throws IOException {
    String text = rewritten(Variant.QUALIFIED);
    assertThat(text).contains("java.util.List<String> all = new java.util.ArrayList<String>();");
    assertThat(text).doesNotContain("import");
    assertThat(text.lines().toList().get(6)).isEmpty();
  }

  @Test
  void varReplacesTheTypeWhereItIsTheInitializersType() throws IOException {
    String text = rewritten(Variant.VAR);
    assertThat(text).contains("List<String> all = new ArrayList");
    assertThat(text).contains("Object other = text;");
    assertThat(text).contains("var first = all.get(0);");
  }

  @Test
  void importsOnDemandKeepTheLineCount() throws IOException {
    String text = rewritten(Variant.STAR);
    assertThat(text).contains("import java.util.*;\n\n\nclass Some");
  }

  @Test
  void everyLineEndGetsACarriageReturn() throws IOException {
    String text = rewritten(Variant.CRLF);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void aVariantLivesInItsOwnPackage() throws IOException {
    assertThat(rewritten(Variant.CRLF)).startsWith("package snippets.crlf.rulea.jdk;");
  }

  @Test
  void aVariantThatChangesNothingDoesNotApply() throws IOException {
    Snippet bare =
        new Snippet("RuleA/jdk/Bare.java", "package snippets.rulea.jdk;\n\nclass A {}\n");
    Attributed attributed = Attributed.of(List.of(bare));
    assertThat(Variant.STAR.of(bare, attributed)).isEqualTo(Optional.empty());
    assertThat(Variant.VAR.of(bare, attributed)).isEqualTo(Optional.empty());
  }
}
