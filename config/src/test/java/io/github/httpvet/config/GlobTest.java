package io.github.httpvet.config;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "src/test/**, src/test/java/A.java, true",
    "src/test/**, other/src/test/java/A.java, false",
    "src/test/**, src/testing/A.java, false",
    "**/src/test/**, src/test/A.java, true",
    "**/src/test/**, a/b/src/test/c/A.java, true",
    "demos, demos/a/A.java, true",
    "demos/, demos/A.java, true",
    "./demos, demos/A.java, true",
    "demos, x/demos/A.java, false",
    "*/demos, x/demos/A.java, true",
    "**/*IT.java, A/SomeIT.java, true",
    "**/*IT.java, SomeIT.java, true",
    "**/*IT.java, SomeITs.java, false",
    "a?/A.java, ab/A.java, true",
    "a?/A.java, a/A.java, false",
    "a.b/A+.java, a.b/A+.java, true",
    "a.b/A+.java, axb/AA.java, false",
    "a/**/b/*.java, a/b/C.java, true",
    "a/**/b/*.java, a/x/y/b/C.java, true",
    "../other/**, ../other/A.java, true",
    "**, a/A.java, true",
  })
  void matches(String glob, String path, boolean expected) {
    assertWithMessage(glob).that(Glob.list(glob).get(0).matches(path)).isEqualTo(expected);
  }

  @Test
  void severalHaveCommasBetween() {
    assertThat(Glob.list(" a/**, b ,").stream().map(Glob::text).toList())
        .containsExactly("a/**", "b")
        .inOrder();
  }

  @Test
  void whatIsNoGlobIsRefused() {
    for (String wrong : List.of("", " , ", "/abs/**", "C:/x", "a/{b,c}", "[ab]/c", "a\\b")) {
      assertThrows(IllegalArgumentException.class, () -> Glob.list(wrong), wrong);
    }
  }
}
