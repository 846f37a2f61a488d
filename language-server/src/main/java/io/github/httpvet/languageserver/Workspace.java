package io.github.httpvet.languageserver;

import com.google.gson.JsonPrimitive;
import io.github.httpvet.check.page.RulePage;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the editor tells and asks about the whole workspace. */
final class Workspace implements WorkspaceService {

  private final OpenFiles files;
  private final Editor editor;
  private final Supplier<Configured> configured;

  Workspace(OpenFiles files, Editor editor, Supplier<Configured> configured) {
    this.files = files;
    this.editor = editor;
    this.configured = configured;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    configured.get().pushed(params.getSettings());
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    List<Path> changed = new ArrayList<>();
    for (FileEvent event : params.getChanges()) {
      Optional<Path> path = Uris.path(event.getUri());
      path.ifPresent(changed::add);
      // Many programs save by a deletion and a new file.
      if (event.getType() == FileChangeType.Deleted) {
        path.filter(Files::notExists).ifPresent(files::gone);
      } else {
        path.ifPresent(files::back);
      }
    }
    files.readAgain(changed);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    files.folders().remove(paths(params.getEvent().getRemoved()));
    files.folders().add(paths(params.getEvent().getAdded()));
    configured.get().ask();
  }

  static List<Path> paths(List<WorkspaceFolder> folders) {
    return folders.stream().flatMap(folder -> Uris.path(folder.getUri()).stream()).toList();
  }

  @Override
  public void didRenameFiles(RenameFilesParams params) {
    params.getFiles().forEach(renamed -> Uris.path(renamed.getOldUri()).ifPresent(files::gone));
  }

  @Override
  public void didDeleteFiles(DeleteFilesParams params) {
    params.getFiles().forEach(deleted -> Uris.path(deleted.getUri()).ifPresent(files::gone));
  }

  /** Explains a rule: gives its page, and shows it if the editor does not. */
  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    String name = params.getArguments().isEmpty() ? "" : text(params.getArguments().get(0));
    Optional<RuleInfo> rule =
        Vet.rules().stream().filter(one -> one.name().equals(name)).findFirst();
    if (!params.getCommand().equals(ExplainAction.COMMAND) || rule.isEmpty()) {
      String wrong = params.getCommand() + " " + name;
      return CompletableFuture.failedFuture(
          new ResponseErrorException(
              new ResponseError(ResponseErrorCode.InvalidParams, "no such: " + wrong, null)));
    }
    String page = RulePage.of(rule.get()).markdown();
    if (!files.settings(Optional.empty()).showsPages()) {
      editor.show(MessageType.Info, page);
    }
    return CompletableFuture.completedFuture(page);
  }

  private static String text(Object argument) {
    return argument instanceof JsonPrimitive value ? value.getAsString() : String.valueOf(argument);
  }
}
