package io.github.httpvet.seeds;

import com.sun.source.util.TreePath;
import io.github.httpvet.core.catalog.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes breaks of what the ways find. */
final class Breaks {

  static final List<String> RESPONSE = List.of("HttpResponseNotClosed", "HttpInterceptorLeak");
  static final List<String> TIMEOUT = List.of("HttpTimeoutMissing", "HttpTimeoutIneffective");
  static final List<String> CLIENT = List.of("HttpClientPerRequest", "HttpClientInLoop");
  static final List<String> LOOP = List.of("HttpClientInLoop");
  static final List<String> TRANSPORT = List.of("HttpTransportPerRequest", "HttpClientInLoop");

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

  static Break at(Code code, List<String> rules, Row row, TreePath place, List<Edit> edits) {
    return new Break(
        rules,
        row,
        code.start(place.getLeaf()),
        Patch.of(edits),
        List.of(code.span(Code.member(place).getLeaf())));
  }
}
