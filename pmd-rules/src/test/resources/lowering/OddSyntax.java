package p;

import module java.base;
import static java.lang.Math.*;

@FunctionalInterface
interface Shape<T extends Number & Comparable<T>> {
  int a[] = {1}, b[][] = {{2}, a};
  T get(Shape<T> this, T t) throws Exception;
}

enum Empty {
  ;
  static final Empty NONE = null;
}

class Odd {
  class Inner {
    Inner(Odd Odd.this) {}
  }

  class Sub extends Inner {
    Sub(Odd odd) {
      odd.super();
    }

    <X> Sub(X x, Odd... odds) {
      this(odds[0]);
    }
  }

  ;

  int m(final @Deprecated int i, int... rest)[] {
    IntFunction<int[]> arrays = int[]::new;
    Function<Object, Object> cast = (Function<Object, Object> & Serializable) o -> o;
    BiFunction<Integer, Integer, Integer> add = (final var x, @Deprecated var y) -> x + y;
    Supplier<Inner> inner = Inner::new;
    var sub = new Odd().new Sub(this) {};
    Object generic = new <String>Sub("x");
    List<String> typed = Collections.<String>emptyList();
    record Local(int x) {}
    enum Kind {
      A
    }
    interface Face {}
    for (var _ : typed) {}
    try (var _ = new StringReader("")) {
    } catch (IOException _) {
    }
    if (generic instanceof Local(int _)) {}
    if (generic instanceof final String s) s.trim();
    switch (generic) {
      case Local(var x) when x > 0:
        break;
      case String _, Integer _:
        break;
      default:
    }
    int x = abs(i) + (rest.length > 0 ? rest[0] : i > 1 ? 2 : 3);
    x = -(-1) + ~x - +1 + (x << 2 | 3 & 4 ^ 5) % 2;
    long big = 0x7fff_ffff_ffffL + '\u0041' + 0b1 + 017 - 1e3;
    final int k;
    k = 1;
    final String text = "a" + k + null;
    char quote = '\'';
    do x--; while (x > 0);
    lambda:
    {
      break lambda;
    }
    synchronized (Odd.class) {
    }
    Runnable r = Odd.super::toString;
    int[] copy = rest.clone();
    return new int[] {copy[0], (int) 'x'};
  }
}
