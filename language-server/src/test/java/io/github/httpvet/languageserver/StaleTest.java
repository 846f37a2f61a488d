package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaleTest {

  @TempDir Path folder;
  private final List<String> shown = new ArrayList<>();

  private Document document(String text) {
    Path file = folder.resolve("Shop.java");
    return new Document(EditorClient.uri(file), file, text, 1);
  }

  private static void type(Document document, String text) {
    document.change(List.of(new TextDocumentContentChangeEvent(text)), 2);
  }

  @Test
  void nothingStaleIsShown() {
    Document document = document("class A {}");
    long asked = document.moment().revision();
    type(document, "class B {}");

    assertThat(document.take(Outcome.nothing("class A {}"), asked, () -> shown.add("old")))
        .isFalse();
    assertThat(document.checked()).isEmpty();
    long again = document.moment().revision();
    assertThat(document.take(Outcome.nothing("class B {}"), again, () -> shown.add("new")))
        .isTrue();
    assertThat(document.checked().orElseThrow().version()).isEqualTo(2);
    document.close(() -> shown.add("none"));
    assertThat(document.take(Outcome.nothing("class B {}"), again, () -> shown.add("late")))
        .isFalse();
    assertThat(shown).containsExactly("new", "none").inOrder();
  }

  @Test
  void aLaterCheckTakesThePlaceOfAWaitingOne() {
    Document document = document("class A {}");
    CompletableFuture<Void> first = new CompletableFuture<>();
    CompletableFuture<Void> second = new CompletableFuture<>();
    document.schedule(first);
    document.schedule(second);

    assertThat(first.isCancelled()).isTrue();
    assertThat(second.isCancelled()).isFalse();
  }

  @Test
  void aRunningCheckEndsWhenSomethingIsTyped() {
    Document document = document(Sources.LOOP);
    Document.Moment moment = document.moment();
    Projects projects =
        new Projects(new Folders(), new Editor(), Runnable::run, Runnable::run, path -> null);
    Rules rules = new Rules();
    Asker asker = new Asker(projects, rules, Map.of(), () -> false);
    WorkspaceFacts facts =
        new WorkspaceFacts(
            new Folders(),
            rules,
            projects,
            new Editor(),
            Map.of(),
            Runnable::run,
            Runnable::run,
            asker,
            again -> {});
    Inspection inspection = new Inspection(projects, rules, facts, new Editor());
    AtomicInteger steps = new AtomicInteger();

    assertThrows(
        CancellationException.class,
        () ->
            inspection.of(
                moment.text(),
                List.of(),
                () -> {
                  if (steps.incrementAndGet() == 2) {
                    type(document, "class B {}");
                  }
                  return !document.isAt(moment.revision());
                }));
    assertThat(steps.get()).isEqualTo(2);
    assertThat(inspection.of(moment.text(), List.of(), () -> false).shown()).hasSize(1);
  }
}
