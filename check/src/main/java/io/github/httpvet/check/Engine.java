package io.github.httpvet.check;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.tree.Unit;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the commands need of the rules and the front end: the seam for tests. */
public interface Engine {

  /** The rules behind the running JDK's compiler. */
  static Engine javac() {
    return javac(List.of());
  }

  /**
   * The same, where types of the checked sources come from other sources, too.
   *
   * @param sourcePath folders of sources that are not checked
   */
  static Engine javac(List<Path> sourcePath) {
    return javac(sourcePath, List.of());
  }

  /**
   * The same, where folders of the class path are known to be made from the checked sources, so
   * that what they tell is of an earlier build.
   */
  static Engine javac(List<Path> sourcePath, List<Path> ownClasses) {
    return new JavacEngine(sourcePath, ownClasses);
  }

  /** Every rule, in the order of the documentation. */
  List<RuleInfo> rules();

  /** Every client library that the rules know, in the order of the documentation. */
  List<Client> clients();

  /**
   * Runs rules over sources.
   *
   * @param progress told after each file
   * @throws io.github.httpvet.core.rules.ConfigurationException for a wrong rule, option or value
   */
  Result check(Job job, Consumer<Progress> progress);

  /**
   * Runs rules over files of settings.
   *
   * @param files what to check, by file
   * @param beside gives the other files that set the same program up
   * @return those of the files that configure clients
   */
  default List<FileResult> checkKeys(
      Job job, Map<Path, KeyFile> files, Function<Path, List<KeyFile>> beside) {
    return List.of();
  }

  /**
   * A client library.
   *
   * @param name as the library spells it
   * @param versions what versions the knowledge holds for, in words
   * @param mentions words by which a file that uses it is recognised
   * @param page its page, relative to the project
   */
  record Client(String name, String versions, List<String> mentions, String page) {}

  /**
   * What to do.
   *
   * @param options by {@code Rule:option}
   * @param release the language level, or 0 for the running JDK's
   * @param encoding of sources without a byte order mark
   */
  record Job(
      List<Path> sources,
      List<String> rules,
      Map<String, String> options,
      List<Path> classPath,
      int release,
      Charset encoding) {}

  /**
   * What came out.
   *
   * @param files what there is to say about files; a file without findings may be left out
   * @param checked the number of files looked at
   * @param unresolvedClients true if a client's types are not on the class path, so that findings
   *     may be missing
   * @param problems one line each, for the user; about a file if it starts with its path and a
   *     colon
   * @param undecodable files with bytes that the encoding does not have
   * @param facts what the files tell each other
   */
  record Result(
      List<FileResult> files,
      int checked,
      boolean unresolvedClients,
      List<String> problems,
      List<Path> undecodable,
      Facts facts) {

    /** Of files that tell each other nothing. */
    public Result(
        List<FileResult> files,
        int checked,
        boolean unresolvedClients,
        List<String> problems,
        List<Path> undecodable) {
      this(files, checked, unresolvedClients, problems, undecodable, Facts.NONE);
    }
  }

  /**
   * A file.
   *
   * @param unit null if nothing was lowered; there are then no findings
   * @param findings in source order
   * @param parsed false if the source is broken, so that findings may be missing
   * @param syntaxRelease the later Java release that would make it whole, or 0
   */
  record FileResult(
      Path file, Unit unit, List<Finding> findings, boolean parsed, int syntaxRelease) {}

  /** Files done so far. */
  record Progress(int done, int total) {}
}
