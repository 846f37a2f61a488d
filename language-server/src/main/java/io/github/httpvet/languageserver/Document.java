package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Lines;
import io.github.httpvet.javac.LiveCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A file that is open in the editor, with what was found in it last. Safe for use by several
 * threads.
 */
final class Document {

  private final String uri;
  private final Path path;
  private String text;
  private int version;

  /** Goes up with all that makes an outcome stale. */
  private long revision;

  private boolean isClosed;

  /** True from when its file is deleted until something shows that it is not. */
  private boolean isGone;

  private Future<?> pending;
  private Outcome outcome;
  private long outcomeRevision = -1;

  Document(String uri, Path path, String text, int version) {
    this.uri = uri;
    this.path = path;
    this.text = text;
    this.version = version;
    this.outcome = Outcome.nothing("");
  }

  /** A document at one moment. */
  record Moment(LiveCheck.Text text, int version, long revision) {}

  String uri() {
    return uri;
  }

  Path path() {
    return path;
  }

  synchronized Moment moment() {
    return new Moment(new LiveCheck.Text(path, text), version, revision);
  }

  /** Applies what was typed. */
  synchronized void change(List<TextDocumentContentChangeEvent> changes, int newVersion) {
    for (TextDocumentContentChangeEvent change : changes) {
      text = changed(change);
    }
    version = newVersion;
    isGone = false;
    revision++;
  }

  private String changed(TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return change.getText();
    }
    Lines lines = new Lines(text);
    int start = Places.offset(lines, change.getRange().getStart());
    int end = Math.max(start, Places.offset(lines, change.getRange().getEnd()));
    return text.substring(0, start) + change.getText() + text.substring(end);
  }

  /** Makes what is known of it stale, though nothing was typed; false if nothing is to be known. */
  synchronized boolean touch() {
    revision += isGone ? 0 : 1;
    return !isGone;
  }

  /** True if its file is deleted. */
  synchronized boolean isGone() {
    return isGone;
  }

  /** True if a check is to come. */
  synchronized boolean isWaiting() {
    return pending != null && !pending.isDone();
  }

  /** Lets it be checked again: its file is there. */
  synchronized void comeBack() {
    isGone = false;
  }

  /** Takes the check that is to come in the place of one that has not started yet. */
  synchronized void schedule(Future<?> check) {
    if (pending != null) {
      pending.cancel(false);
    }
    pending = check;
  }

  synchronized boolean isAt(long asked) {
    return !isClosed && revision == asked;
  }

  /** What was found in the text as it is now; empty if that is not known yet. */
  synchronized Optional<Checked> checked() {
    return outcomeRevision == revision
        ? Optional.of(new Checked(uri, version, outcome))
        : Optional.empty();
  }

  /** Keeps an outcome and shows it, unless it is stale; nothing can come in between. */
  synchronized boolean take(Outcome found, long asked, Runnable show) {
    if (!isAt(asked)) {
      return false;
    }
    outcome = found;
    outcomeRevision = asked;
    show.run();
    return true;
  }

  /** Shows no more of it until it is changed or comes back. */
  synchronized void clear(Runnable show) {
    isGone = true;
    revision++;
    outcome = Outcome.nothing(text);
    outcomeRevision = revision;
    schedule(null);
    show.run();
  }

  /** Lets nothing be shown of it any more. */
  synchronized void close(Runnable show) {
    isClosed = true;
    clear(show);
  }
}
