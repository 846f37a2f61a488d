package io.github.httpvet.javac;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.facts.Fact;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

final class ToldTest {

  private static final String OPENING =
      """
      package shop;

      import java.io.InputStream;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;

      final class Http {
        static InputStream open(HttpClient http, HttpRequest request) throws Exception {
          return http.send(request, BodyHandlers.ofInputStream()).body();
        }
      }
      """;

  private static final String USER =
      """
      package shop;

      import java.net.http.HttpClient;

      final class User {
        int first(HttpClient http) throws Exception {
          return Http.open(http, null).read();
        }
      }
      """;

  private static LiveCheck.Text text(String name, String text) {
    return new LiveCheck.Text(Path.of("src", "shop", name + ".java").toAbsolutePath(), text);
  }

  private static List<Told> told(BooleanSupplier isStale, LiveCheck.Text... texts)
      throws IOException {
    try (LiveCheck check = LiveCheck.of(List.of(), 0).orElseThrow()) {
      UnitCheck rules = UnitCheck.of(Vet.of(List.of(), Map.of()));
      return check.tell(List.of(texts), List.of(), List.of(), rules, isStale);
    }
  }

  private static Told told(String text) throws IOException {
    return told(() -> false, text("Http", text)).get(0);
  }

  @Test
  void tellsOfEachText() throws IOException {
    List<Told> told = told(() -> false, text("Http", OPENING), text("User", USER));

    assertThat(told.get(0).facts().facts().stream().map(Fact::head).toList())
        .containsExactly("opens", "uses");
    assertThat(told.get(0).facts().facts().get(0).place()).isEqualTo("Http.java:9");
    assertThat(told.get(1).facts().facts()).isEmpty();
    assertThat(told.get(1).sight().types()).containsAtLeast("shop.User", "shop.Http");
    assertThat(told.get(1).sight().types()).doesNotContain("java.net.http.HttpClient");
  }

  @Test
  void theOutlineIsWhatOthersSee() throws IOException {
    int outline = told(OPENING).sight().outline();

    assertThat(told(OPENING.replace(".body()", ".body() /* all */")).sight().outline())
        .isEqualTo(outline);
    assertThat(told(OPENING.replace("static InputStream", "static Object")).sight().outline())
        .isNotEqualTo(outline);
    assertThat(told(OPENING.replace("class Http", "class Http extends Thread")).sight().outline())
        .isNotEqualTo(outline);
  }

  @Test
  void whatIsBrokenOrOfNoClientIsToldAsSuch() throws IOException {
    Told broken = told(OPENING.replace("return http", "return (( http"));
    Told other = told("class Http {}\n");

    assertThat(broken.isParsed()).isFalse();
    assertThat(broken.isLowered()).isTrue();
    assertThat(other.isLowered()).isFalse();
    assertThat(other.sight().types()).isEmpty();
  }

  @Test
  void twoTextsOfOneClassAreBothAsked() throws IOException {
    List<Told> told =
        told(() -> false, text("Http", OPENING), text("../other/Http", "\n" + OPENING));

    assertThat(told.stream().map(one -> one.facts().facts().get(0).place()).toList())
        .containsExactly("Http.java:9", "Http.java:10");
  }

  @Test
  void endsWhenItIsStaleWithWhatIsDone() throws IOException {
    AtomicInteger steps = new AtomicInteger();
    List<Told> told =
        told(() -> steps.incrementAndGet() > 3, text("Http", OPENING), text("User", USER));

    assertThat(told.stream().map(one -> one.path().getFileName().toString()).toList())
        .containsExactly("Http.java");
    assertThat(told(() -> true, text("Http", OPENING))).isEmpty();
  }
}
