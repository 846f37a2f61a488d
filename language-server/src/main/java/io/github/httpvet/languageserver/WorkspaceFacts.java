package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.SourceRules;
import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.rules.ConfigurationException;
import io.github.httpvet.javac.Failures;
import io.github.httpvet.javac.LiveCheck;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.lsp4j.MessageType;

/**
 * What the files of the workspace tell each other, found in the background: in pieces, between
 * which whoever types goes first. For one thread, but for the lists of files.
 */
final class WorkspaceFacts {

  private final Folders folders;
  private final Rules rules;
  private final Projects projects;
  private final Editor editor;
  private final Map<Path, Document> documents;
  private final Executor owner;
  private final Consumer<Document> checkAgain;
  private final Asker asker;
  private final Map<Key, Tellers> groups = new LinkedHashMap<>();
  private final Map<Path, Optional<Key>> keys = new HashMap<>();
  private final FileLists lists;

  /** What open files were told when they were checked. */
  private final Map<Path, Facts> used = new HashMap<>();

  private final Set<Path> seeingOthers = new HashSet<>();
  private final Deque<Document> toCheck = new ArrayDeque<>();
  private boolean isRunning;

  /** Files that a check would look at together. */
  private record Key(Path folder, Optional<Path> configuration) {}

  /**
   * Of no file yet.
   *
   * @param documents what is open
   * @param owner the one thread
   * @param lister runs what waits for the disk
   * @param asker asks files
   * @param checkAgain told of documents in which other things may be found than before
   */
  WorkspaceFacts(
      Folders folders,
      Rules rules,
      Projects projects,
      Editor editor,
      Map<Path, Document> documents,
      Executor owner,
      Executor lister,
      Asker asker,
      Consumer<Document> checkAgain) {
    this.folders = folders;
    this.rules = rules;
    this.projects = projects;
    this.editor = editor;
    this.documents = documents;
    this.owner = owner;
    this.lists = new FileLists(owner, lister, this::take);
    this.asker = asker;
    this.checkAgain = checkAgain;
  }

  /** The rules for a text, with what it is told. */
  UnitCheck rules(LiveCheck.Text text, SourceRules source, Project project) throws IOException {
    Optional<Tellers> tellers = of(text.path());
    Facts facts = tellers.map(one -> one.told(text)).orElse(Facts.NONE);
    used.put(text.path(), facts);
    return project.with(
        source.check(), facts, type -> tellers.filter(one -> one.isOwn(type)).isPresent());
  }

  /** The folders of sources that a text may take types from, beside those of its project. */
  Set<Path> roots(Path path) {
    return of(path).map(Tellers::roots).orElse(Set.of());
  }

  /** The file that a place in a finding means, as far as it is clear. */
  Optional<Path> showing(String place, Path finding) {
    return of(finding).flatMap(tellers -> tellers.showing(place));
  }

  private Optional<Tellers> of(Path path) {
    return key(path).map(groups::get);
  }

  private Optional<Key> key(Path path) {
    return keys.computeIfAbsent(path, this::newKey);
  }

  private Optional<Key> newKey(Path path) {
    try {
      SourceRules source = rules.of(path);
      return source.isExcluded() || !path.toString().endsWith(".java")
          ? Optional.empty()
          : folders.of(path).map(folder -> new Key(folder, source.configuration()));
    } catch (ConfigurationException e) {
      // Told of where findings are looked for.
      return Optional.empty();
    }
  }

  /** Takes the text of a document, which was opened, typed in or closed. */
  void changed(Path path) {
    if (!documents.containsKey(path)) {
      used.remove(path);
    }
    Optional<Path> folder = folders.of(path);
    if (folder.isPresent() && !lists.has(folder.get())) {
      lists.list(folder.get());
    } else {
      key(path).ifPresent(key -> changed(path, key));
    }
    start();
  }

  private void changed(Path path, Key key) {
    Document document = documents.get(path);
    Tellers tellers = groups.computeIfAbsent(key, this::group);
    if (tellers.paths().contains(path)) {
      if (document != null || Files.exists(path)) {
        tellers.changed(path);
      } else {
        tellers.remove(path);
      }
    } else if (document != null && isNew(document)) {
      tellers.read(path);
    }
  }

  /** True for a file that is not saved yet; what is saved and not listed tells nothing. */
  private static boolean isNew(Document document) {
    return !document.isGone() && Files.notExists(document.path());
  }

  private Tellers group(Key key) {
    return new Tellers(asker, seeingOthers::add);
  }

  /**
   * Looks for changes on the disk.
   *
   * @param certain files that have surely changed
   */
  void look(Collection<Path> certain) {
    keys.clear();
    for (Path path : certain) {
      of(path)
          .filter(tellers -> tellers.paths().contains(path) && Files.exists(path))
          .ifPresent(tellers -> tellers.read(path));
    }
    lists.listAgain(folders.all());
    start();
  }

  /** Finds all again: settings or a class path are others. */
  void forget(Predicate<Path> which) {
    keys.clear();
    groups.keySet().removeIf(key -> !folders.all().contains(key.folder()));
    groups.values().forEach(tellers -> tellers.forget(which));
    lists.listAgain(folders.all());
    documents.keySet().forEach(this::changed);
  }

  private void take(Path folder, FileLists.Change files) {
    if (!folders.all().contains(folder)) {
      return;
    }
    Set<Path> all = new LinkedHashSet<>(files.all());
    documents.values().stream().filter(WorkspaceFacts::isNew).map(Document::path).forEach(all::add);
    Map<Key, Set<Path>> byKey = new HashMap<>();
    for (Path path : all) {
      key(path)
          .filter(key -> key.folder().equals(folder))
          .ifPresent(key -> byKey.computeIfAbsent(key, one -> new LinkedHashSet<>()).add(path));
    }
    byKey.keySet().forEach(key -> groups.computeIfAbsent(key, this::group));
    groups.forEach(
        (key, tellers) -> {
          if (key.folder().equals(folder)) {
            Set<Path> now = byKey.getOrDefault(key, Set.of());
            List<Path> gone = new ArrayList<>(tellers.paths());
            gone.removeAll(now);
            gone.forEach(tellers::remove);
            now.stream()
                .filter(path -> !tellers.paths().contains(path) || files.changed().contains(path))
                .forEach(tellers::read);
          }
        });
    start();
  }

  private void start() {
    if (!isRunning) {
      isRunning = true;
      owner.execute(this::step);
    }
  }

  private void step() {
    isRunning = false;
    Document next = toCheck.poll();
    if (next != null) {
      checkAgain.accept(next);
      start();
      return;
    }
    for (Tellers tellers : groups.values()) {
      if (step(tellers)) {
        start();
        return;
      }
    }
  }

  private boolean step(Tellers tellers) {
    try {
      boolean isDone = tellers.isSettled();
      boolean hasWorked = tellers.step();
      if (!isDone && tellers.isSettled()) {
        settled(tellers);
      }
      return hasWorked;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      tellers.giveUp();
      Failures.rethrowInTests(e);
      editor.logOnce(MessageType.Error, "across files: " + Failures.describe(e));
      return true;
    }
  }

  private void settled(Tellers tellers) {
    if (tellers.isFull()) {
      editor.logOnce(
          MessageType.Info,
          "more than %,d files have to do with HTTP clients: the others tell nothing"
              .formatted(Tellers.MOST));
    }
    for (Document document : documents.values()) {
      Path path = document.path();
      if (of(path).filter(one -> one == tellers).isPresent()) {
        LiveCheck.Text text = document.moment().text();
        Facts before = used.getOrDefault(path, Facts.NONE);
        boolean seesOthers = seeingOthers.remove(path);
        if (seesOthers || tellers.concerns(before.difference(tellers.told(text)), text)) {
          toCheck.add(document);
        }
      }
    }
    seeingOthers.removeAll(tellers.paths());
    used.keySet().retainAll(documents.keySet());
  }
}
