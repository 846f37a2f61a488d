import java.util.*;
import java.util.function.*;

class Expressions {
  static final String BLOCK =
      """
      text
      """;
  long field;
  Expressions next;

  Object run(String s, int i, Object o) {
    final int c = 5;
    int sum = 1 + i + (2 + c) - -3 - i * 2 / c % 7;
    boolean b = !s.isEmpty() && i < 2 && i != 3 || i >= c || i == 4 ^ true;
    i += c;
    this.field = field = next.field;
    next.next.next = null;
    i = ~i--;
    char letter = 'x';
    double real = 1.5;
    Object cast = (Object) (s);
    b = o instanceof String;
    b = o instanceof String str && !str.isEmpty();
    String which = b ? s : null;
    int[] array = {1, i};
    array = new int[i];
    array[0] = array.length;
    Class<?> type = String.class;
    Function<Integer, Integer> inc = q -> q + 1;
    BiFunction<Integer, String, Integer> add = (Integer x, String y) -> { return x; };
    Runnable nothing = () -> {};
    new Object() {
      int z = (int) field;

      @Override
      public String toString() {
        return run(null, z, this).toString();
      }
    }.hashCode();
    return this;
  }
}
