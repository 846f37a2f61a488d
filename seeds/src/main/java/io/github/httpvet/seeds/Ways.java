package io.github.httpvet.seeds;

import java.util.List;

/** Every way to break code. */
final class Ways {

  private static final List<Way> ALL =
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
          new ClientIntoMethod());

  private Ways() {}

  static List<Way> all() {
    return ALL;
  }
}
