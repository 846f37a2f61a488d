package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordsTest {

  @Test
  void findsAWordAnywhere() {
    Words words = new Words(List.of("okhttp3", "java.net.http", "send("));
    assertThat(words.occurIn("okhttp3")).isTrue();
    assertThat(words.occurIn("import okhttp3.*;")).isTrue();
    assertThat(words.occurIn("import java.net.http")).isTrue();
    assertThat(words.occurIn("c.send(")).isTrue();
    assertThat(words.occurIn("import java.net.htt")).isFalse();
    assertThat(words.occurIn("okhttp send java.net http")).isFalse();
    assertThat(words.occurIn("")).isFalse();
  }

  @Test
  void findsNoneOfNone() {
    assertThat(new Words(List.of()).occurIn("okhttp3")).isFalse();
  }

  @Test
  void readsOtherThanStrings() {
    Words words = new Words(List.of("okhttp3"));
    assertThat(words.occurIn(CharBuffer.wrap("import okhttp3.*;".toCharArray(), 7, 8))).isTrue();
    assertThat(words.occurIn(CharBuffer.wrap("import okhttp3.*;".toCharArray(), 7, 6))).isFalse();
  }

  @Test
  void refusesSingleCharacters() {
    assertThrows(IllegalArgumentException.class, () -> new Words(List.of("okhttp3", "x")));
  }

  @Test
  void agreesWithAPlainSearch() {
    Random random = new Random(17);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      List<String> words =
          Stream.generate(() -> text(random, 2 + random.nextInt(5))).limit(3).toList();
      String text = text(random, random.nextInt(25));
      boolean isThere = words.stream().anyMatch(text::contains);
      assertWithMessage("%s in %s", words, text)
          .that(new Words(words).occurIn(text))
          .isEqualTo(isThere);
      found += isThere ? 1 : 0;
    }
    assertThat(found).isAtLeast(2_000);
    assertThat(found).isAtMost(18_000);
  }

  /** Of few letters, one of them such that pairs of characters share an index with others. */
  private static String text(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf("abc\u00e1".charAt(random.nextInt(4))))
        .collect(Collectors.joining());
  }
}
