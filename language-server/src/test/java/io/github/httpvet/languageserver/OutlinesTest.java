package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class OutlinesTest {

  private static final String TEXT = "class A extends B {\n  int f() {\n    return 1;\n  }\n}\n";

  @Test
  void staysTheSameWhileMethodsChange() {
    int outline = Outlines.of(TEXT);

    assertThat(Outlines.of(TEXT.replace("return 1", "if (true) { return 2; } return 3")))
        .isEqualTo(outline);
    assertThat(Outlines.of("\n" + TEXT)).isEqualTo(outline);
    assertThat(Outlines.of(TEXT.replace("int f", "long f"))).isNotEqualTo(outline);
    assertThat(Outlines.of(TEXT.replace("extends B ", ""))).isNotEqualTo(outline);
  }

  @Test
  void placesAreFoundInSteps() {
    ElsewhereText step = ElsewhereText.of("opened here, see Http.java:31");

    assertThat(step.said()).isEqualTo("opened here");
    assertThat(ElsewhereText.line(step.place().orElseThrow())).isEqualTo(31);
    assertThat(ElsewhereText.of("returns with it open").place()).isEmpty();
  }
}
