package p;

import java.io.*;
import java.util.*;
import static java.util.Objects.requireNonNull;
import static java.lang.Math.*;

// class NotThis
@Deprecated
/* Declarations */ public abstract class Declarations<T extends Comparable<T>>
    extends ArrayList<String> implements Runnable {
  static final int SUM = 1 + 2;
  String args[], more = "args, more";
  private volatile List<? extends Number> numbers;
  { helper(SUM); }
  static { System.out.println(); }

  Declarations() { this(3); }

  <X> Declarations(int n) { super(n); }

  @Override
  public synchronized void run() {}

  private Map<String, List<byte[]>> helper(final int n, String... rest)
      throws IOException, IllegalStateException {
    return null;
  }

  abstract T generic(List<T> in, T[] array) throws Exception;

  native int old()[];

  enum Level {
    LOW(1) {
      void x() {}
    },
    @Deprecated
    HIGH;

    Level(int... n) {}
  }

  record Point(@Deprecated int x, String name) {
    Point {
      if (x < 0) throw new IllegalArgumentException();
    }

    Point(int x) {
      this(x, null);
    }

    public String name() {
      return name;
    }
  }

  interface Shape {
    int SIDES = 3;

    default void draw() {}

    static void main(String[] args) {}
  }

  @interface Mark {
    String value() default "";
  }
}

class Plain {}
