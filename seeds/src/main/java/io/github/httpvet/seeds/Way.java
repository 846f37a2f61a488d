package io.github.httpvet.seeds;

import java.util.List;

/** A mechanical way to break good code. */
interface Way {

  /** A few words with hyphens. */
  String name();

  /** Where it can break the code so that what comes out is a defect, if it compiles. */
  List<Break> breaks(Code code);
}
