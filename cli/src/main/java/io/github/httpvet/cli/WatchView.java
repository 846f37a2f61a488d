package io.github.httpvet.cli;

import io.github.httpvet.sockets.Diagnosis;
import io.github.httpvet.sockets.Look;
import io.github.httpvet.sockets.SocketState;
import java.util.List;
import java.util.Map;

/** Shows what is watched, look by look. */
interface WatchView {

  /** Shows one look. */
  void show(Sight sight);

  /**
   * What there is to show.
   *
   * @param look the connections by remote address
   * @param accepted those that others have, by port and state
   * @param likely what was diagnosed until now, in this order
   * @param news those of {@code likely} that this look added
   */
  record Sight(
      Look look,
      Map<Integer, Map<SocketState, Integer>> accepted,
      List<Diagnosis> likely,
      List<Diagnosis> news) {}
}
