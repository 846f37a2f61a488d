package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FindingsTest {

  @TempDir Path folder;
  private EditorClient editor;
  private Path shop;

  @BeforeEach
  void connect() throws IOException {
    editor = EditorClient.connected();
    shop = folder.resolve("src/main/java/shop/Shop.java");
    Files.createDirectories(shop.getParent());
  }

  @AfterEach
  void disconnect() throws IOException {
    editor.close();
  }

  @Test
  void showsFindingsInFilesOfSettings() throws IOException {
    Path settings = folder.resolve("src/main/resources/application.yml");
    Files.createDirectories(settings.getParent());
    editor.start(null, folder);
    editor.open(settings, "feign.client.config.a:\n  readTimeout: 0\n");

    List<Diagnostic> told = editor.next(settings).getDiagnostics();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).getCode().getLeft()).isEqualTo("HttpTimeoutDisabled");
    assertThat(told.get(0).getRange().getStart()).isEqualTo(new Position(1, 2));
  }

  @Test
  void showsNothingInFilesOfSettingsForTests() throws IOException {
    Path settings = folder.resolve("src/test/resources/application.yml");
    Files.createDirectories(settings.getParent());
    editor.start(null, folder);
    editor.open(settings, "feign.client.config.a:\n  readTimeout: 0\n");

    assertThat(editor.next(settings).getDiagnostics()).isEmpty();
  }

  @Test
  void showsFindingsWithTheirTrail() {
    editor.start(null, folder);
    editor.open(shop, Sources.LEAK);

    PublishDiagnosticsParams told = editor.next(shop);
    assertThat(told.getVersion()).isEqualTo(1);
    assertThat(told.getDiagnostics()).hasSize(1);
    Diagnostic leak = told.getDiagnostics().get(0);
    assertThat(leak.getCode().getLeft()).isEqualTo("HttpResponseNotClosed");
    assertThat(leak.getSource()).isEqualTo("httpvet");
    assertThat(leak.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
    assertThat(leak.getMessage())
        .isEqualTo(
            "`response` is not closed when the method returns early, so its connection is never"
                + " reused");
    assertThat(leak.getRange()).isEqualTo(new Range(new Position(11, 46), new Position(11, 50)));
    // Nothing is published yet: nobody is sent to an address that does not work.
    assertThat(leak.getCodeDescription()).isNull();
    assertThat(
            leak.getRelatedInformation().stream()
                .map(
                    step ->
                        step.getLocation().getRange().getStart().getLine()
                            + 1
                            + " "
                            + step.getMessage())
                .toList())
        .containsExactly("12 opened here", "14 returns with it open")
        .inOrder();
    assertThat(leak.getRelatedInformation().get(0).getLocation().getUri())
        .isEqualTo(EditorClient.uri(shop));
  }

  @Test
  void followsWhatIsTyped() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);
    assertThat(editor.findings(shop, 1)).containsExactly("9 HttpClientInLoop");

    Range client = new Range(new Position(8, 6), new Position(8, 32));
    editor.change(shop, 2, new TextDocumentContentChangeEvent(client, "http"));
    PublishDiagnosticsParams none = editor.next(shop);
    assertThat(none.getVersion()).isEqualTo(2);
    assertThat(none.getDiagnostics()).isEmpty();

    editor.change(
        shop,
        3,
        new TextDocumentContentChangeEvent(
            new Range(new Position(8, 6), new Position(8, 10)), "HttpClient.newHttpClient()"),
        new TextDocumentContentChangeEvent(
            new Range(new Position(0, 0), new Position(0, 0)), "// One more line.\n"));
    assertThat(editor.findings(shop, 1)).containsExactly("10 HttpClientInLoop");
  }

  @Test
  void tellsOfTheLastTextOnly() {
    editor.start(null, 300, folder);
    editor.open(shop, Sources.LOOP);
    editor.findings(shop, 1);

    for (int version = 2; version < 30; version++) {
      editor.change(shop, version, "// " + version + "\n" + Sources.LOOP);
    }
    PublishDiagnosticsParams told = editor.next(shop);
    assertThat(told.getVersion()).isEqualTo(29);
    assertThat(editor.rest(shop)).isEmpty();
  }

  @Test
  void keepsWhatABrokenFileTells() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP.replace("int count", "int = ;\n  int count"));

    assertThat(editor.findings(shop, 1)).containsExactly("9 HttpClientInLoop");
  }

  @Test
  void readsNeighboursAsTheyAreInTheEditor() {
    editor.start(null, folder);
    Path base = shop.resolveSibling("Base.java");
    editor.open(shop, Sources.LEAK_OVER_BASE);
    assertThat(editor.next(shop).getDiagnostics()).isEmpty();

    editor.open(base, Sources.BASE);
    editor.next(base);
    editor.change(shop, 2, Sources.LEAK_OVER_BASE + "\n");
    assertThat(editor.findings(shop, 1)).containsExactly("6 HttpResponseNotClosed");
  }

  @Test
  void clearsWhatIsClosed() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);
    editor.findings(shop, 1);

    editor.close(shop);

    assertThat(editor.next(shop).getDiagnostics()).isEmpty();
  }

  @Test
  void clearsWhatIsDeletedOrRenamed() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);
    editor.findings(shop, 1);

    editor.tell(shop, FileChangeType.Deleted);
    assertThat(editor.next(shop).getDiagnostics()).isEmpty();
    editor.tell(shop.resolveSibling("Other.java"), FileChangeType.Changed);
    assertThat(editor.rest(shop)).isEmpty();
    editor.tell(shop, FileChangeType.Created);
    editor.findings(shop, 1);
    editor.tell(shop, FileChangeType.Deleted);
    assertThat(editor.next(shop).getDiagnostics()).isEmpty();
    editor.change(shop, 2, Sources.LOOP);
    editor.findings(shop, 1);

    String parent = EditorClient.uri(shop.getParent());
    editor
        .server()
        .getWorkspaceService()
        .didDeleteFiles(new DeleteFilesParams(List.of(new FileDelete(parent))));
    assertThat(editor.next(shop).getDiagnostics()).isEmpty();
    editor.change(shop, 3, Sources.LOOP);
    editor.findings(shop, 1);

    Path renamed = shop.resolveSibling("Market.java");
    editor
        .server()
        .getWorkspaceService()
        .didRenameFiles(
            new RenameFilesParams(
                List.of(new FileRename(EditorClient.uri(shop), EditorClient.uri(renamed)))));
    assertThat(editor.next(shop).getDiagnostics()).isEmpty();
    editor.close(shop);
    editor.open(renamed, Sources.LOOP);
    assertThat(editor.findings(renamed, 1)).containsExactly("9 HttpClientInLoop");
  }

  @Test
  void keepsWhatIsSavedByANewFile() throws IOException {
    Files.writeString(shop, Sources.LOOP);
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);
    editor.findings(shop, 1);

    editor.tell(shop, FileChangeType.Deleted);
    assertThat(editor.findings(shop, 1)).containsExactly("9 HttpClientInLoop");
  }

  @Test
  void saysNothingOfWhatIsNoJavaFile() {
    editor.start(null, folder);
    editor.open(folder.resolve("notes.txt"), Sources.LOOP);
    editor.open(shop, Sources.LOOP);

    editor.findings(shop, 1);
    assertThat(editor.rest(shop)).isEmpty();
  }

  @Test
  void readsNoFileOutsideOfTheWorkspace() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.writeString(shop.resolveSibling("Base.java"), Sources.BASE);
    editor.start(null, inside);

    editor.open(shop, Sources.LEAK_OVER_BASE);
    assertThat(editor.next(shop).getDiagnostics()).isEmpty();

    Path alone = folder.resolve("Alone.java");
    editor.open(alone, Sources.LOOP);
    assertThat(editor.findings(alone, 1)).containsExactly("9 HttpClientInLoop");
  }
}
