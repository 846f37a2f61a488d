package io.github.httpvet.core.catalog;

/**
 * A part of a call.
 *
 * @param kind which part
 * @param argument its index, from 0; -1 if it is no argument
 */
public record Place(Kind kind, int argument) {

  /** The parts of a call. */
  public enum Kind {
    /** What a method is called on. */
    RECEIVER,
    /** What a constructor makes, or a method gives. */
    MADE,
    /** One of the arguments. */
    ARGUMENT
  }

  /** What a method is called on. */
  public static final Place RECEIVER = new Place(Kind.RECEIVER, -1);

  /** What a constructor makes, or a method gives. */
  public static final Place MADE = new Place(Kind.MADE, -1);

  /** The argument of an index, from 0. */
  public static Place argument(int index) {
    return new Place(Kind.ARGUMENT, index);
  }
}
