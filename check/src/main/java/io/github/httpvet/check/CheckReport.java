package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.compilation.hit.Source;
import io.github.httpvet.compilation.hit.Words;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.List;

/**
 * The outcome of a check, for the writers of reports.
 *
 * @param version of httpvet
 * @param rules the rules that ran
 * @param roots what the paths of the findings may be relative to
 * @param encoding of the sources, by its name; null if they may have several
 * @param files the number of files checked
 * @param broken how messages name the files that could not be parsed in full
 * @param notes one line each about what may be missing
 */
public record CheckReport(
    String version,
    List<RuleInfo> rules,
    List<Source.Root> roots,
    String encoding,
    List<Hit> hits,
    int files,
    List<String> broken,
    List<String> notes) {

  /** The closing line: {@code 2 findings in 7 files}. */
  public String summary() {
    return Words.count(hits.size(), "finding") + " in " + Words.count(files, "file");
  }
}
