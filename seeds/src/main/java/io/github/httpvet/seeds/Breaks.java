package io.github.httpvet.seeds;

import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes breaks of what the ways find. */
final class Breaks {

  static final String RESPONSE = "HttpResponseNotClosed";
  static final String TIMEOUT = "HttpTimeoutMissing";
  static final String CLIENT = "HttpClientPerRequest";
  static final String LOOP = "HttpClientInLoop";
  static final String TRANSPORT = "HttpTransportPerRequest";

  private Breaks() {}

  /** No edits: the way does not apply. */
  static Optional<List<Edit>> none() {
    return Optional.empty();
  }

  /** A break of each response for which there are edits. */
  static List<Break> responses(Code code, Function<Opened, Optional<List<Edit>>> edits) {
    List<Break> breaks = new ArrayList<>();
    for (Opened opened : code.opened()) {
      edits
          .apply(opened)
          .ifPresent(made -> breaks.add(at(code, RESPONSE, opened.row(), opened.at(), made)));
    }
    return breaks;
  }

  static Break at(Code code, String rule, Row row, TreePath place, List<Edit> edits) {
    return new Break(
        rule,
        row,
        code.start(place.getLeaf()),
        Patch.of(edits),
        List.of(code.span(Code.member(place).getLeaf())));
  }
}
