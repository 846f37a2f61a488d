package io.github.httpvet.seeds;

import java.util.List;
import java.util.stream.Stream;

/** Every way to break code. */
final class Ways {

  private static final List<Way> ALL =
      Stream.of(
              List.of(
                  new TryUnwrapped(),
                  new CloseDeleted(),
                  new CloseConditioned(),
                  new CloseOnFailure(),
                  new FinallyRemoved(),
                  Leaving.byReturn(),
                  Leaving.byThrow(),
                  new ResponseOverwritten(),
                  Hoisting.intoHelper(),
                  Hoisting.intoLambda(),
                  Hoisting.intoReference(),
                  OpenedElsewhere.byMethod(),
                  OpenedElsewhere.inWrapper()),
              TimeoutLost.all(),
              ClientIntoMethod.all(),
              List.of(
                  new ClientElsewhere(),
                  ClientIntoLoop.there(),
                  ClientIntoLoop.around(),
                  new TransportInlined(),
                  new TransportAdded()))
          .flatMap(List::stream)
          .toList();

  private Ways() {}

  static List<Way> all() {
    return ALL;
  }
}
