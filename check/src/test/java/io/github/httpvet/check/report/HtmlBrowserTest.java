package io.github.httpvet.check.report;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.config.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser; skipped only where there is none. */
final class HtmlBrowserTest {

  private static final String ATTACK =
      "\"'></span></script><script>document.title='taken'</script>"
          + "<img src=x onerror=\"document.title='taken'\">{{style}}\u0000`${1}`";

  private static final String VISIBLE =
      "[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).length";

  /** The browser may still write while it ends, so this is not deleted behind its back. */
  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path folder;

  private static Browser browser;
  private static URI page;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "no Chromium on the path: .ci/install-chromium installs one");
    Path file = folder.resolve("report with blank.html");
    try (OutputStream out = Files.newOutputStream(file)) {
      ReportFormat.HTML.write(SampleHit.report(hits()), out);
    }
    page = file.toUri();
    Path profile = Files.createDirectory(folder.resolve("profile"));
    browser = Browser.open(program.orElseThrow(), profile, page);
  }

  private static Hit[] hits() {
    String code = "Response response = http.execute();\nif (bad) {\n  return null;\n}\n";
    return new Hit[] {
      SampleHit.in(code)
          .path("src/Cart.java")
          .step(1, "execute", "opened here")
          .step(3, "return", "returns with it open")
          .at(1, "execute"),
      SampleHit.in("client();")
          .path("src/Cart.java")
          .rule("HttpClientInLoop")
          .level(Severity.NOTE)
          .at(1, "client"),
      SampleHit.in("x(); // " + ATTACK)
          .path("src/" + ATTACK + ".java")
          .message("`x` " + ATTACK)
          .hint(ATTACK)
          .step(1, "//", ATTACK)
          .at(1, "x"),
    };
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void load() throws IOException, InterruptedException {
    browser.load(page);
  }

  @Test
  void showsAllWithoutComplaintAndWithoutNetwork() throws Exception {
    assertThat(browser.text(VISIBLE)).isEqualTo("3");
    assertThat(browser.text("document.querySelector('h1').textContent"))
        .isEqualTo("3 findings in 7 files");
    assertThat(browser.text("[...document.images].every(i => i.complete && i.naturalWidth > 100)"))
        .isEqualTo("true");
    assertThat(browser.events("Log.entryAdded")).isEmpty();
    assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
    for (JsonNode request : browser.events("Network.requestWillBeSent")) {
      assertThat(request.at("/params/request/url").asText()).matches("(?s)(file|data|about):.*");
    }
  }

  @Test
  void runsNothingThatASourceBringsAlong() throws Exception {
    assertThat(browser.text("document.title")).isEqualTo("httpvet: 3 findings in 7 files");
    assertThat(browser.text("document.scripts.length")).isEqualTo("1");
    assertThat(browser.text("document.querySelectorAll('main img:not(.chart img)').length"))
        .isEqualTo("0");
    String shown = browser.text("document.querySelectorAll('.finding')[1].textContent");
    assertThat(browser.text("document.body.textContent")).contains("onerror=");
    assertThat(shown).contains("{{style}}");
    browser.text("document.querySelector('[data-by=file]').click()");
    assertThat(browser.text("document.title")).isEqualTo("httpvet: 3 findings in 7 files");
    assertThat(browser.text("document.querySelectorAll('section.file').length")).isEqualTo("2");
    assertThat(browser.text("document.scripts.length")).isEqualTo("1");
  }

  @Test
  void searchesAndFilters() throws Exception {
    type("RETURNS cart");
    assertThat(browser.text(VISIBLE)).isEqualTo("1");
    assertThat(browser.text("document.getElementById('shown').textContent")).isEqualTo("1 of 3");
    type("no such thing");
    assertThat(browser.text(VISIBLE)).isEqualTo("0");
    assertThat(browser.text("document.getElementById('empty').checkVisibility()"))
        .isEqualTo("true");
    browser.text("document.getElementById('reset').click()");
    assertThat(browser.text(VISIBLE)).isEqualTo("3");
    browser.text("document.querySelector('.level[data-level=note]').click()");
    assertThat(browser.text(VISIBLE)).isEqualTo("2");
    browser.text("document.querySelector('.pick[data-file=\"src/Cart.java\"]').click()");
    assertThat(browser.text(VISIBLE)).isEqualTo("1");
    browser.load(URI.create(page + "#rule=HttpClientInLoop"));
    assertThat(browser.text(VISIBLE)).isEqualTo("1");
    assertThat(browser.text("document.querySelectorAll('section.rule:not([hidden])').length"))
        .isEqualTo("1");
  }

  private static void type(String words) throws IOException, InterruptedException {
    browser.text(
        "(q => { q.value = '"
            + words
            + "'; q.dispatchEvent(new Event('input', {bubbles: true})); })"
            + "(document.getElementById('query'))");
  }

  @Test
  void groupsByFileAndBack() throws Exception {
    browser.text("document.querySelector('[data-by=file]').click()");
    assertThat(browser.text("document.querySelector('section.file h2').textContent"))
        .isEqualTo("src/Cart.java 2");
    assertThat(browser.text(VISIBLE)).isEqualTo("3");
    browser.text("document.querySelector('[data-by=rule]').click()");
    assertThat(browser.text("document.querySelectorAll('section.rule').length")).isEqualTo("2");
    assertThat(browser.text(VISIBLE)).isEqualTo("3");
  }

  @Test
  void isDarkAsTheSystemIsUnlessTold() throws Exception {
    media("screen", "light");
    String light = background();
    media("screen", "dark");
    String dark = background();
    assertThat(dark).isNotEqualTo(light);
    browser.text("document.getElementById('theme').click()");
    assertThat(background()).isEqualTo(light);
    media("screen", "light");
    browser.text("document.getElementById('theme').click()");
    assertThat(background()).isEqualTo(dark);
    media("", "");
  }

  private static void media(String media, String scheme) throws IOException, InterruptedException {
    browser.send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static String background() throws IOException, InterruptedException {
    return browser.text("getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void printsTheFindingsWithoutTheControls() throws Exception {
    media("print", "dark");
    assertThat(browser.text("document.querySelector('.bar').checkVisibility()")).isEqualTo("false");
    assertThat(browser.text("document.querySelector('nav').checkVisibility()")).isEqualTo("false");
    assertThat(browser.text(VISIBLE)).isEqualTo("3");
    assertThat(background()).isEqualTo("rgb(255, 255, 255)");
    media("", "");
  }

  @Test
  void fitsSmallScreens() throws Exception {
    for (int width : new int[] {320, 400, 800, 1400}) {
      browser.send(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
      int needed = Integer.parseInt(browser.text("document.scrollingElement.scrollWidth"));
      assertThat(needed).isAtMost(width);
    }
    browser.send("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  @Test
  void canBeReadWithoutScripts() throws Exception {
    browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.load(page);
      assertThat(browser.text(VISIBLE)).isEqualTo("3");
      assertThat(browser.text("document.querySelector('.bar').checkVisibility()"))
          .isEqualTo("false");
    } finally {
      browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }
}
