package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActionsTest {

  private static final Range AT_LOOP = new Range(new Position(8, 20), new Position(8, 20));

  @TempDir Path folder;
  private EditorClient editor;
  private Path shop;

  @BeforeEach
  void connect() throws IOException {
    editor = EditorClient.connected();
    shop = folder.resolve("Shop.java");
  }

  @AfterEach
  void disconnect() throws IOException {
    editor.close();
  }

  private List<String> titles(Range range) {
    return editor.actions(shop, range).stream().map(CodeAction::getTitle).toList();
  }

  private CodeAction action(Range range, String verb) {
    return editor.actions(shop, range).stream()
        .filter(action -> action.getTitle().startsWith(verb))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void offersToSuppressAndToExplain() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);

    assertThat(titles(AT_LOOP))
        .containsExactly(
            "Make `httpClient` once, in a field",
            "Suppress HttpClientInLoop here",
            "Explain HttpClientInLoop")
        .inOrder();
    assertThat(titles(new Range(new Position(2, 0), new Position(2, 5)))).isEmpty();
    CodeAction suppress = action(AT_LOOP, "Suppress");
    assertThat(suppress.getKind()).isEqualTo(CodeActionKind.QuickFix);
    assertThat(EditorClient.shorts(suppress.getDiagnostics()))
        .containsExactly("9 HttpClientInLoop");
    assertThat(suppress.getEdit().getDocumentChanges().get(0).getLeft().getTextDocument())
        .isEqualTo(new VersionedTextDocumentIdentifier(EditorClient.uri(shop), 1));
  }

  @Test
  void whatIsSuppressedIsGone() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);
    editor.findings(shop, 1);

    String text = EditorClient.applied(action(AT_LOOP, "Suppress").getEdit(), Sources.LOOP);
    assertThat(text)
        .isEqualTo(
            Sources.LOOP.replace(
                "  void load", "  @SuppressWarnings(\"HttpClientInLoop\")\n  void load"));
    editor.change(shop, 2, text);
    assertThat(editor.next(shop).getDiagnostics()).isEmpty();
  }

  @Test
  void joinsASuppressionThatIsThere() {
    String text =
        Sources.LEAK.replace("  String load", "  @SuppressWarnings(\"unused\")\n  String load");
    String inside = text.replace("HttpResponse<InputStream> response =", "var response =\n");
    editor.start(null, folder);
    editor.open(shop, inside);
    Range at = editor.next(shop).getDiagnostics().get(0).getRange();

    String changed = EditorClient.applied(action(at, "Suppress").getEdit(), inside);
    assertThat(changed)
        .isEqualTo(
            inside.replace(
                "    var response",
                "    @SuppressWarnings(\"HttpResponseNotClosed\")\n    var response"));

    String loop =
        Sources.LOOP.replace("  void load", "  @SuppressWarnings(\"unused\")\n  void load");
    editor.change(shop, 2, loop);
    at = editor.next(shop).getDiagnostics().get(0).getRange();
    assertThat(EditorClient.applied(action(at, "Suppress").getEdit(), loop))
        .isEqualTo(loop.replace("\"unused\"", "{\"unused\", \"HttpClientInLoop\"}"));
  }

  @Test
  void anActionIsAlwaysAboutTheTextAsItIs() {
    editor.start(null, 60_000, folder);
    editor.open(shop, Sources.LOOP);
    editor.findings(shop, 1);

    String moved = "// A line.\n".repeat(3) + Sources.LOOP;
    editor.change(shop, 2, moved);
    assertThat(titles(AT_LOOP)).isEmpty();
    Range at = new Range(new Position(11, 20), new Position(11, 20));
    assertThat(EditorClient.applied(action(at, "Suppress").getEdit(), moved))
        .startsWith("// A line.\n// A line.\n// A line.\npackage shop;");
  }

  @Test
  void offersNothingToWhoAsksForOtherKinds() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);
    CodeActionContext context = new CodeActionContext(List.of());

    context.setOnly(List.of("refactor"));
    assertThat(asked(context)).isEqualTo(0);
    context.setOnly(List.of("quickfix"));
    assertThat(asked(context)).isEqualTo(3);
  }

  private int asked(CodeActionContext context) {
    CodeActionParams params =
        new CodeActionParams(new TextDocumentIdentifier(EditorClient.uri(shop)), AT_LOOP, context);
    return EditorClient.get(editor.server().getTextDocumentService().codeAction(params)).size();
  }

  @Test
  void explainsARule() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);
    CodeAction explain = action(AT_LOOP, "Explain");

    ExecuteCommandParams command =
        new ExecuteCommandParams(
            explain.getCommand().getCommand(), explain.getCommand().getArguments());
    Object page = EditorClient.get(editor.server().getWorkspaceService().executeCommand(command));

    String markdown = (String) page;
    assertThat(markdown).startsWith("# HttpClientInLoop\n");
    assertThat(markdown).contains("## Not reported");
    assertThat(editor.message().getMessage()).isEqualTo(markdown);
    assertThat(
            assertThrows(
                    ExecutionException.class,
                    () ->
                        editor
                            .server()
                            .getWorkspaceService()
                            .executeCommand(
                                new ExecuteCommandParams("httpvet.explain", List.of("HttpNothing")))
                            .get())
                .getMessage())
        .contains("HttpNothing");
  }

  @Test
  void leavesThePageToTheEditorThatShowsIt() {
    JsonObject options = new JsonObject();
    options.addProperty("showsPages", true);
    editor.start(options, folder);

    EditorClient.get(
        editor
            .server()
            .getWorkspaceService()
            .executeCommand(
                new ExecuteCommandParams("httpvet.explain", List.of("HttpClientInLoop"))));
    assertThat(editor.messages).isEmpty();
  }

  private String hover(int line, int character) {
    HoverParams params =
        new HoverParams(
            new TextDocumentIdentifier(EditorClient.uri(shop)), new Position(line, character));
    Hover hover = EditorClient.get(editor.server().getTextDocumentService().hover(params));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  @Test
  void tellsTheRuleAtAFinding() {
    editor.start(null, folder);
    editor.open(shop, Sources.LOOP);

    assertThat(hover(8, 20))
        .isEqualTo(
            "**HttpClientInLoop**: HTTP client constructed in a loop, so each turn opens"
                + " connections of its own.\n\n"
                + "Construct the client once, outside of the loop, and use it for all calls.");
    assertThat(hover(5, 1)).isEmpty();
  }

  @Test
  void tellsWhatAClientDoesByDefault() {
    editor.start(null, folder);
    editor.open(shop, Sources.LEAK);

    String text = hover(11, 43);
    assertThat(text).startsWith("**HttpClient** of java.net.http, JDK 17 to 25\n\n");
    assertThat(text).contains("Not bounded by default: connect, response.\n\n");
    assertThat(text).contains("a call to a silent server blocks for ever");
    assertThat(hover(11, 18)).isEmpty();
  }
}
