package io.github.httpvet.javac;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiveCheckTest {

  private static final String CLIENT =
      "package lib; public class Client { public Client leak() { return this; } }";

  @TempDir Path directory;
  private final List<LiveCheck.Text> others = new ArrayList<>();
  private LiveCheck check;

  @BeforeEach
  void open() throws IOException {
    check = LiveCheck.of(List.of(), 0).orElseThrow();
    Path file = directory.resolve("lib/Client.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, CLIENT);
  }

  @AfterEach
  void close() throws IOException {
    check.close();
  }

  private LiveCheck.Text text(String path, String text) {
    return new LiveCheck.Text(directory.resolve(path), text);
  }

  private List<Integer> offsets(LiveCheck.Text text) throws IOException {
    return check
        .check(
            text,
            List.of(directory),
            others,
            new Rule("lib."),
            () -> false,
            seen -> seen.report().findings().stream().map(Finding::offset).toList())
        .orElse(List.of());
  }

  /** The text with the first finding suppressed. */
  private Optional<String> suppressed(String text) throws IOException {
    return check.check(
        text("p/A.java", text),
        List.of(directory),
        others,
        new Rule("lib."),
        () -> false,
        seen ->
            seen.suppression()
                .apply(Rule.NAME, seen.report().findings().get(0).offset())
                .orElseThrow()
                .in(text));
  }

  @Test
  void readsTheTextAndNotTheFile() throws IOException {
    String text = "package p; class A { void f(lib.Client c) { c.leak(); } }";
    Files.createDirectories(directory.resolve("p"));
    Files.writeString(directory.resolve("p/A.java"), "package p; class A {}");

    assertThat(offsets(text("p/A.java", text))).containsExactly(text.indexOf("leak"));
    assertThat(offsets(text("p/A.java", text.replace("c.leak();", "")))).isEmpty();
  }

  @Test
  void readsNeighboursAsTheyAreInTheEditor() throws IOException {
    String text = "package p; class A extends B { void f() { get().leak(); } }";
    Files.createDirectories(directory.resolve("p"));
    Files.writeString(directory.resolve("p/B.java"), "package p; class B {}");

    assertThat(offsets(text("p/A.java", text))).isEmpty();
    others.add(text("p/B.java", "package p; class B { lib.Client get() { return null; } }"));
    assertThat(offsets(text("p/A.java", text))).hasSize(1);
    others.clear();
    assertThat(offsets(text("p/A.java", text))).isEmpty();
  }

  @Test
  void keepsWhatABrokenTextTells() throws IOException {
    String text = "package p; class A { void f(lib.Client c) { c.leak(); } void g() { int = ; ";

    assertThat(offsets(text("p/A.java", text))).containsExactly(text.indexOf("leak"));
  }

  @Test
  void aByteOrderMarkMovesNothing() throws IOException {
    String text = "\uFEFFpackage p; class A { void f(lib.Client c) { c.leak(); } }";

    assertThat(offsets(text("p/A.java", text))).containsExactly(text.indexOf("leak"));
  }

  @Test
  void saysNothingAboutOtherFiles() throws IOException {
    assertThat(offsets(text("p/A.java", "package p; class A { int leak; }"))).isEmpty();
    assertThat(offsets(text("module-info.java", "module lib.m {}"))).isEmpty();
  }

  @Test
  void knowsTheFolderOfThePackages() {
    assertThat(LiveCheck.root(text("p/A.java", "package p;"))).hasValue(directory);
    assertThat(LiveCheck.root(text("q/A.java", "package p;"))).isEmpty();
  }

  @Test
  void endsWhenNobodyWaits() throws IOException {
    LiveCheck.Text text = text("p/A.java", "class A { void f(lib.Client c) { c.leak(); } }");
    AtomicInteger asked = new AtomicInteger();

    for (int steps = 0; steps < 3; steps++) {
      int allowed = steps;
      asked.set(0);
      assertThrows(
          CancellationException.class,
          () ->
              check.check(
                  text,
                  List.of(directory),
                  others,
                  new Rule("lib."),
                  () -> asked.incrementAndGet() > allowed,
                  seen -> seen));
    }
    assertThat(offsets(text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class A { void f(lib.Client c) { c.leak(); } }"
            + "|class A { @SuppressWarnings(\"Leak\") void f(lib.Client c) { c.leak(); } }",
        "class A {~  lib.Client f(lib.Client c) {~    return c.leak();~  }~}"
            + "|class A {~  @SuppressWarnings(\"Leak\")~  lib.Client f(lib.Client c) {~"
            + "    return c.leak();~  }~}",
        "class A {~  void f(lib.Client c) {~    final var x = c.leak();~  }~}"
            + "|class A {~  void f(lib.Client c) {~    @SuppressWarnings(\"Leak\")~"
            + "    final var x = c.leak();~  }~}",
        "class A {~\tlib.Client c;~\t/** It. */~\tpublic final lib.Client d = c.leak();~}"
            + "|class A {~\tlib.Client c;~\t/** It. */~\t@SuppressWarnings(\"Leak\")~"
            + "\tpublic final lib.Client d = c.leak();~}",
        "class A { lib.Client c; { c.leak(); } }"
            + "|@SuppressWarnings(\"Leak\")~class A { lib.Client c; { c.leak(); } }",
        "class A {~  void f(lib.Client c) throws Exception {~    for (var d = c.leak(); ; ) {}~  }~}"
            + "|class A {~  @SuppressWarnings(\"Leak\")~  void f(lib.Client c) throws Exception {~"
            + "    for (var d = c.leak(); ; ) {}~  }~}",
        "class A { Runnable f(lib.Client c) { return new Runnable() {~"
            + "  @Override public void run() { c.leak(); } }; } }"
            + "|class A { Runnable f(lib.Client c) { return new Runnable() {~"
            + "  @SuppressWarnings(\"Leak\")~  @Override public void run() { c.leak(); } }; } }",
        "class A { @SuppressWarnings(\"x\") void f(lib.Client c) { c.leak(); } }"
            + "|class A { @SuppressWarnings({\"x\", \"Leak\"}) void f(lib.Client c) { c.leak(); } }",
        "class A { @SuppressWarnings({\"x\" }) void f(lib.Client c) { c.leak(); } }"
            + "|class A { @SuppressWarnings({\"x\", \"Leak\" }) void f(lib.Client c) { c.leak(); } }",
        "class A { @SuppressWarnings({}) void f(lib.Client c) { c.leak(); } }"
            + "|class A { @SuppressWarnings({\"Leak\"}) void f(lib.Client c) { c.leak(); } }",
        "class A { @SuppressWarnings(value = A.X) void f(lib.Client c) { c.leak(); }"
            + " static final String X = \"x\"; }"
            + "|class A { @SuppressWarnings(value = {A.X, \"Leak\"}) void f(lib.Client c) { c.leak(); }"
            + " static final String X = \"x\"; }",
      })
  void suppressesWhereItBelongs(String before, String after) throws IOException {
    String text = "package p;~~".concat(before).replace('~', '\n');
    String expected = "package p;~~".concat(after).replace('~', '\n');

    assertThat(suppressed(text)).hasValue(expected);
    assertThat(offsets(text("p/A.java", expected))).isEmpty();
    assertThat(suppressed(text.replace("\n", "\r\n"))).hasValue(expected.replace("\n", "\r\n"));
  }
}
