package io.github.httpvet.check;

import io.github.httpvet.config.Reported;
import io.github.httpvet.core.tree.Unit;
import java.util.List;

/** What reports show of one source, for front ends that check source by source. */
public final class SourceHits {

  private SourceHits() {}

  /**
   * The findings of a source by line and column; of the rules only the names are known.
   *
   * @param unit the source's, which the findings are of
   */
  public static List<Hit> of(Source source, Unit unit, List<Reported> reported) {
    Judged judged = new Judged(source.file(), unit, reported);
    return new Hits(List.of(), List.of(source)).of(List.of(judged));
  }
}
