package io.github.httpvet.samples.reads.run;

import io.github.httpvet.samples.reads.Reading;

/**
 * What was measured of one way to read at one answer.
 *
 * @param returned calls that came back, with or without an exception
 * @param failed calls that threw
 * @param open connections that the client held after them, with the descriptors of those that were
 *     reset
 * @param openAfterGc the same after one more call and garbage collections
 * @param starved whether one more call got no connection
 * @param thrown the simple name of the exception of the last call that threw, or empty
 */
public record Cell(
    int returned, int failed, int open, int openAfterGc, boolean starved, String thrown) {

  /** So many open connections may be idle ones, kept for the calls to come. */
  static final int IDLE = 5;

  /** From so many on they are all; on a busy machine a call may time out before. */
  private static final int ALL = Reading.CALLS * 3 / 4;

  /** In a word. */
  public Ending ending() {
    if (returned < Reading.CALLS) {
      return Ending.WAITS;
    }
    if (open > IDLE) {
      return open < ALL ? Ending.SOME : Ending.KEPT;
    }
    return failed <= Reading.CALLS - ALL ? Ending.NO_FAILURE : Ending.GIVEN_UP;
  }
}
