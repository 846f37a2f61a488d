package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a result does not cover, in lines for the user that name files as the user does. */
final class ResultNotes {

  private static final int SHOWN_FILES = 3;

  private final Map<Path, String> shown;
  private final CheckRequest request;
  private final Engine.Result result;

  ResultNotes(List<Source> files, CheckRequest request, Engine.Result result) {
    this.shown = files.stream().collect(Collectors.toMap(Source::file, Source::shown));
    this.request = request;
    this.result = result;
  }

  /** The files that could not be parsed in full. */
  List<String> broken() {
    return result.files().stream()
        .filter(file -> !file.parsed())
        .map(file -> shown(file.file()))
        .toList();
  }

  private String shown(Path file) {
    return shown.getOrDefault(file, file.toString());
  }

  List<String> all() {
    List<String> notes = new ArrayList<>();
    addUndecodable(notes);
    List<String> broken = broken();
    if (!broken.isEmpty()) {
      notes.add(
          Words.count(broken.size(), "file")
              + " cannot be parsed in full, so findings may be missing: "
              + Words.some(broken, SHOWN_FILES)
              + newerSyntax());
    }
    if (result.unresolvedClients()) {
      notes.add(
          "HTTP clients are missing on the class path, so findings may be missing: give "
              + request.classPathAdvice());
    }
    result.problems().forEach(problem -> notes.add(Words.line(renamed(problem))));
    return notes;
  }

  private void addUndecodable(List<String> notes) {
    int count = result.undecodable().size();
    if (count > 0) {
      notes.add(
          Words.count(count, "file")
              + (count == 1 ? " has" : " have")
              + " bytes that are not "
              + request.encoding().name()
              + ", so text may be misread; give --encoding: "
              + Words.some(result.undecodable().stream().map(this::shown).toList(), SHOWN_FILES));
    }
  }

  /** What helps, if it is not the source that is wrong. */
  private String newerSyntax() {
    Optional<Engine.FileResult> newer =
        result.files().stream()
            .filter(file -> !file.parsed() && file.syntaxRelease() > 0)
            .findFirst();
    if (newer.isEmpty()) {
      return "";
    }
    int release = newer.get().syntaxRelease();
    int running = Runtime.version().feature();
    return "; "
        + shown(newer.get().file())
        + " has syntax of Java "
        + release
        + (release > running
            ? ", which a JDK " + release + " would read, and this JDK " + running + " does not"
            : ": give --release " + release + " or later");
  }

  /** With the name of the file that the user knows; that in an archive stands somewhere else. */
  private String renamed(String problem) {
    int colon = problem.indexOf(": ");
    String start = colon < 0 ? "" : problem.substring(0, colon);
    return shown.entrySet().stream()
        .filter(file -> file.getKey().toString().equals(start))
        .map(file -> file.getValue() + problem.substring(colon))
        .findFirst()
        .orElse(problem);
  }
}
